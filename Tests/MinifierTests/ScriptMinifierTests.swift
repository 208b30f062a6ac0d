import Testing

@testable import Minifier

/// A small script reads as the same script.
struct ScriptMinifierTests {
  @Test(arguments: [
    // Comments and blanks.
    ("a ( b , c ) ; // end\n/* more */ d ( ) ;", "a(b,c);d();"),
    ("x = a + +b - -c;", "x=a+ +b- -c;"),
    ("return typeof x in y;", "return typeof x in y;"),
    // Own names, everywhere alike.
    ("const width = 1; use(width, other.width2);", "let a=1;use(a,other.width2);"),
    (
      "const f = (first, [second], { key: third }) => first + second + third;",
      "let a=(a,[e],{key:i})=>a+e+i;"
    ),
    ("(one) => one;", "a=>a;"),
    ("async (one) => one;", "async(a)=>a;"),
    ("try { f(); } catch (mistake) { g(mistake); }", "try{f()}catch(a){g(a)}"),
    ("function add(left, right = outer) { return left + right; }", "function a(a,e=outer){return a+e}"),
    ("for (const one of all) f(one);", "for(let a of all)f(a);"),
    ("const a1 = `x ${b1(a1)} y`;", "let a=`x ${b1(a)} y`;"),
    // The name of a property keeps its spelling, and so does all that is called alike.
    ("const size = 1; f(x.size, size);", "let size=1;f(x.size,size);"),
    ("const size = 1; f({ size, other: 2 });", "let size=1;f({size,other:2});"),
    (
      "const o = { on(listener) { return listener; }, get size() { return 1; } };",
      "let a={on(a){return a},get size(){return 1}};"
    ),
    ("const yes = 1; f(x ? yes : no);", "let a=1;f(x?a:no);"),
    (
      "const f = (x) => (x ? { y: x } : 0); g(() => (a, b), () => ({}));",
      "let e=e=>e?{y:e}:0;g(()=>(a,b),()=>({}));"
    ),
    ("const all = true; f(all, { false: !false });", "let a=!0;f(a,{false:!!1});"),
    // Declarations that follow each other.
    ("const one = 1; const two = () => { f(); }; let three; g();", "let a=1,i=()=>{f()},e;g();"),
    ("for (let i = 0; i < 9; i++) {} const x = 1;", "for(let a=0;a<9;a++){}let e=1;"),
    ("if (a) { b(); }\nconst x = 1; const y = 2;", "if(a){b()}\nlet e=1,i=2;"),
    // Semicolons that mean something.
    ("{ while (next()); }", "{while(next());}"),
    ("{ if (a) b(); else c(); }", "{if(a)b();else c()}"),
    ("f(a,);\n[b, , ].map(c);", "f(a);[b,,].map(c);"),
    // A line break that could end a statement.
    ("a()\nb()", "a()\nb()"),
    ("a\n  .b()\n  ? c\n  : d;", "a.b()?c:d;"),
    ("a = b\n/x/g.exec(c)", "a=b/x/g.exec(c)"),
    ("if (a) return\nb()", "if(a)return\nb()"),
    // Slashes.
    ("x = /[/*]\\/ \"/g.test(a / b / c);", "x=/[/*]\\/ \"/g.test(a/b/c);"),
    (
      "f('it\\'s // no comment', \"/* */\", `// ${ /* gone */ a } ${`in ${b} ner`}`);",
      "f('it\\'s // no comment',\"/* */\",`// ${a} ${`in ${b} ner`}`);"
    ),
    ("1 .toFixed();", "1 .toFixed();"),
    ("const æble = 1; f(æble, \"ø\");", "let a=1;f(a,\"ø\");"),
  ])
  func itSaysTheSameInLess(script: String, small: String) throws {
    #expect(try ScriptMinifier.minify(script) == small)
    // A small script cannot become smaller.
    #expect(try ScriptMinifier.minify(small).count == small.count)
  }

  @Test func manyNamesStayApart() throws {
    let names = (0..<3000).map { "name\($0)" }
    let script = names.map { "const \($0) = \($0);" }.joined() + "f(a, Z, aa);"
    let small = try ScriptMinifier.minify(script)
    let given = small.dropFirst(4).split(separator: ",").prefix(3000).map { $0.split(separator: "=")[0] }
    #expect(Set(given).count == 3000)
    // What the script did not name itself is not taken.
    #expect(Set(given).isDisjoint(with: ["a", "Z", "aa", "do", "if", "in", "of"]))
  }

  @Test(arguments: [
    ("f('a", 2, "'"), ("f(\"a\nb\")", 2, "\""), ("a /* b", 2, "/*"), ("x = `a ${b", 0, ""), ("`a", 0, "`"),
    ("x = /a\n/", 4, "/"),
  ])
  func whatIsNotClosedIsAnError(script: String, offset: Int, opening: String) throws {
    if opening.isEmpty { return _ = try ScriptMinifier.minify(script) }
    #expect(throws: MinifierError(offset: offset, opening: opening)) { try ScriptMinifier.minify(script) }
  }

  /// Nothing that stands in a script makes the minifier fail.
  @Test func everyPrefixIsReadOrRefused() throws {
    let script =
      "const a = { b: [1, `x${c}`] }; if (a) { f(/x/g); } else for (const [d, ...e] of a) g(d => e);"
    for end in script.indices { _ = try? ScriptMinifier.minify(String(script[..<end])) }
  }
}
