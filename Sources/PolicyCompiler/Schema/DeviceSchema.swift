extension Device {
  static let schema = Schema<Device>(
    argument: .name(.freeWord, \.id),
    properties: [
      .text("name", \.name, .required, da: "Hvad enheden hedder.", en: "What the device is called."),
      .nodes(
        "sensor",
        \.sensors,
        da: "En sensor i enheden: hvad den registrerer, og hvornår.",
        en: "A sensor of the device: what it records, and when."
      ),
      .allow,
    ]
  )
}

extension Sensor {
  static let schema = Schema<Sensor>(
    argument: .one(.word, \.kind),
    text: .text(
      \.text,
      da: "Hvad sensoren gør, med egne ord.",
      en: "What the sensor does, in words of your own."
    ),
    properties: [
      .one(
        "data",
        .reference(),
        \.data,
        da: "De oplysninger, sensoren giver.",
        en: "The data that the sensor gives."
      ),
      .one("every", .duration, \.every, da: "Hvor ofte der måles.", en: "How often it measures."),
      .one("active", .word, \.active, da: "Hvornår sensoren er i gang.", en: "When the sensor is at work."),
    ]
  )
}
