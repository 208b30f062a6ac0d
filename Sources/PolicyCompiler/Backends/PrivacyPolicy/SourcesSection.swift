import Mustache

extension SectionView {
  /// Where data come from that people do not give themselves: Art. 14(2)(f).
  static func sources(_ reader: Reader) -> Content? {
    let listed = listedSources(reader.policy)
    guard !listed.isEmpty else { return nil }
    var seen: Set<String> = []
    var uses: [String: [Policy.Purpose]] = [:]
    for purpose in reader.policy.purposes {
      for source in purpose.sources { uses[source.id.value, default: []].append(purpose) }
    }
    let sources = reader.policy.purposes.flatMap { purpose in
      purpose.sources.filter { listed.contains($0.id.value) && seen.insert($0.id.value).inserted }
        .map { source($0, namedAt: purpose.said.sources.span, for: uses[$0.id.value] ?? [], reader) }
    }
    let hasYou = reader.policy.purposes.contains { purpose in
      purpose.sources.contains { $0.tag == .dataSubject && listed.contains($0.id.value) }
    }
    return { numbers in
      [
        "hasYou": .flag(hasYou),
        "sources": .list(
          sources.enumerated().map { index, source in source.adding("number", numbers.number(index)) }
        ),
      ]
    }
  }

  /// The sources about which there is more to tell than a name: others, registers, and devices that observe.
  static func listedSources(_ policy: Policy) -> Set<String> {
    var ids: Set<String> = []
    for source in policy.purposes.flatMap(\.sources) {
      let isFromOthers = source.tag == .thirdParty || source.tag == .publicRegister
      if isFromOthers || !source.devices.all().isEmpty || !source.channels.all().isEmpty {
        ids.insert(source.id.value)
      }
    }
    return ids
  }

  private static func source(
    _ source: DataSource,
    namedAt span: SourceSpan?,
    for uses: [Policy.Purpose],
    _ reader: Reader
  ) -> Value {
    let provides = source.provides.all().compactMap { reader.policy.draft.data[$0] }
    return [
      "id": .text("source-" + source.id.value),
      "name": .text(reader.name(source).capitalisedFirst),
      "source": reader.source(source.id.span, or: span),
      "isPublic": reader.mark(source.isPublic.value == true, reader.place(source.isPublic.span, or: span)),
      "isNotPublic": reader.mark(
        source.isPublic.value == false,
        reader.place(source.isPublic.span, or: span)
      ),
      "provides": reader.fact(
        provides.isEmpty ? nil : reader.list(provides.map(reader.name)),
        reader.place(source.provides.span, or: span)
      ),
      "channels": reader.words(source.channels),
      "uses": reader.linked(uses.map(reader.linked), span),
      "devices": .list(
        source.devices.all().compactMap { reader.policy.draft.devices[$0] }.map { device($0, reader) }
      ),
    ]
  }

  private static func device(_ device: Device, _ reader: Reader) -> Value {
    [
      "name": .text((reader.plain(device.name) ?? device.id.value).capitalisedFirst),
      "source": reader.source(device.id.span),
      "sensors": .framed(
        device.sensors.nodes().map { sensor in
          [
            "kind": .optional(sensor.kind.value.map { reader($0.name).capitalisedFirst }),
            "data": .optional(sensor.data.value.flatMap { reader.policy.draft.data[$0] }.map(reader.name)),
            "every": .optional(sensor.every.value.map { DurationText.interval($0, in: reader.language) }),
            "active": .optional(sensor.active.value.map { reader($0.name) }),
            "text": reader.text(sensor.text),
            "source": reader.source(sensor.span),
          ]
        },
        source: reader.source(device.sensors.span)
      ),
    ]
  }
}
