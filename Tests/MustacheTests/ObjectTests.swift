import Mustache
import Testing

@Suite struct ObjectTests {
  @Test func membersKeepTheirOrder() {
    var object: Object = ["b": 1, "a": 2]
    object["c"] = 3
    #expect(object.names == ["b", "a", "c"])
    object["b"] = nil
    #expect(object.names == ["a", "c"])
    #expect(object["b"] == nil)
    #expect(object["c"] == 3)
  }

  @Test func theLastOfTwoValuesStands() {
    let object: Object = ["a": 1, "b": 2, "a": 3]
    #expect(object == ["a": 3, "b": 2])
  }
}
