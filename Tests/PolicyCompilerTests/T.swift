import PolicyCompiler
import Testing
@Test func embedded() { #expect(Compiler.embedded.count == 2) }
