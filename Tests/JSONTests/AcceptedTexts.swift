/// Texts that RFC 8259 allows, each with its RFC 8785 form; labels with `y_` are those that JSONTestSuite gives to like cases.
enum AcceptedTexts {
    /// White space, scalars alone, arrays and objects.
    static let structures = TextCase.table(
        #"""
        y_structure_lonely_null             | null                           | null
        y_structure_lonely_true             | true                           | true
        y_structure_lonely_false            | false                          | false
        y_structure_lonely_int              | 23                             | 23
        y_structure_lonely_negative_real    | -2.5                           | -2.5
        y_structure_lonely_string           | "pledge"                       | "pledge"
        y_structure_string_empty            | ""                             | ""
        y_structure_trailing_newline        | {"region":"ECA"}               | {"region":"ECA"}«0A»
        y_structure_true_in_array           | [true]                         | [true]
        y_structure_whitespace_array        | []                             | «20»[«20»]«20»
        every white space before and after  | 0                              | «20 09 0A 0D»0«20 09 0A 0D»
        every white space between elements  | [1,2]                          | «20»[«09»1«0A»,«0D»2«20»]«09»
        every white space between members   | {"a":1,"b":2}                  | {«0A»"a"«0D»:«20»1«09»,«0A»"b"«0D»:«20»2«09»}«0A»
        y_array_empty                       | []                             | []
        y_array_empty-string                | [""]                           | [""]
        y_array_arraysWithSpaces            | [[]]                           | [[]«20 20»]
        y_array_ending_with_newline         | ["last"]                       | ["last"]«0A»
        y_array_with_1_and_newline          | [1]                            | [1«0A»]
        y_array_with_leading_space          | [7]                            | «20»[7]
        y_array_with_trailing_space         | [7]                            | [7]«20»
        y_array_false                       | [false]                        | [false]
        y_array_null                        | [null]                         | [null]
        y_array_with_several_null           | [null,4,null,null,5,null]      | [null,4,null,null,5,null]
        y_array_heterogeneous               | [null,true,1,1.5,"1",[1],{"1":1}] | [null, true, 1, 1.5, "1", [1], {"1": 1}]
        arrays in arrays                    | [[],[[]],[[],[[]]]]            | [[],[[]],[[],[[]]]]
        y_object                            | {"first":"a","second":"b"}     | {"second": "b", "first": "a"}
        y_object_basic                      | {"code":"PRT"}                 | {"code":"PRT"}
        y_object_empty                      | {}                             | {}
        y_object_simple                     | {"list":[]}                    | {"list":[]}
        y_object_empty_key                  | {"":1}                         | {"":1}
        y_object_escaped_null_in_key        | {"a\u0000b":1}                 | {"a\u0000b": 1}
        y_object_extreme_numbers            | {"high":2e+30,"low":-2e+30}    | {"low": -2.0e+30, "high": 2.0e+30}
        y_object_long_strings | {"id":"0123456789012345678901234567890123456789"} | {"id": "0123456789012345678901234567890123456789"}
        y_object_string_unicode | {"title":"Миграция"} | {"title":"\u041c\u0438\u0433\u0440\u0430\u0446\u0438\u044f"}
        y_object_with_newlines              | {"a":1,"b":2}                  | {«0A»"a": 1,«0A»"b": 2«0A»}
        objects in objects                  | {"a":{"b":{"c":{}}},"d":{}}    | {"a":{"b":{"c":{}}},"d":{}}
        names that differ only in case      | {"Name":1,"name":2}            | {"Name":1,"name":2}
        names of which one begins the other | {"":4,"a":1,"ab":2,"abc":3}    | {"a":1,"ab":2,"abc":3,"":4}
        the same name in two objects        | [{"a":1},{"a":{"a":2}}]        | [{"a":1},{"a":{"a":2}}]
        composed and decomposed names       | {"e«CC 81»":2,"é":1}           | {"«C3 A9»":1,"e«CC 81»":2}
        """#)

    /// Numbers in every form.
    static let numbers = TextCase.table(
        #"""
        y_number                                    | [4e+30]                 | [4e30]
        y_number_0e+1                               | [0]                     | [0e+2]
        y_number_0e1                                | [0]                     | [0e2]
        y_number_after_space                        | [8]                     | [ 8]
        y_number_double_close_to_zero | [-2e-79] | [-0.0000000000000000000000000000000000000000000000000000000000000000000000000000002]
        y_number_int_with_exp                       | [3000]                  | [30e2]
        y_number_minus_zero                         | [0]                     | [-0]
        y_number_negative_zero                      | [0]                     | [-0.0]
        y_number_negative_int                       | [-456]                  | [-456]
        y_number_negative_one                       | [-1]                    | [-1]
        y_number_real_capital_e                     | [3e+21]                 | [3E21]
        y_number_real_capital_e_neg_exp             | [0.03]                  | [3E-2]
        y_number_real_capital_e_pos_exp             | [300]                   | [3E+2]
        y_number_real_exponent                      | [4.56e+42]              | [456e40]
        y_number_real_fraction_exponent             | [4.56e+70]              | [4.56e70]
        y_number_real_neg_exp                       | [0.005]                 | [5e-3]
        y_number_real_pos_exponent                  | [5000]                  | [5e+3]
        y_number_simple_int                         | [456]                   | [456]
        y_number_simple_real                        | [456.123789]            | [456.123789]
        zero                                        | 0                       | 0
        a single digit                              | 9                       | 9
        zero with a fraction                        | 0.25                    | 0.25
        zeros after the point                       | 1                       | 1.000
        an exponent with leading zeros              | 10000000                | 1e007
        a long fraction                             | 3.141592653589793       | 3.14159265358979323846264338327950288419716939937510
        the greatest plain integer                  | 9007199254740991        | 9007199254740991
        the least plain integer                     | -9007199254740991       | -9007199254740991
        the first integer that is not plain         | 9007199254740992        | 9007199254740992
        an integer between two doubles              | 9007199254740992        | 9007199254740993
        the greatest double                         | 1.7976931348623157e+308 | 1.7976931348623157e308
        the least positive double                   | 5e-324                  | 5e-324
        a number that rounds to the greatest double | 1.7976931348623157e+308 | 1.7976931348623158e308
        an integer of 64 bits                       | 18446744073709552000    | 18446744073709551615
        """#)

    /// Strings, their escapes and their UTF-8.
    static let strings = TextCase.table(
        #"""
        y_string_1_2_3_bytes_UTF-8_sequences               | ["Aß€"]                        | ["\u0041\u00DF\u20ac"]
        y_string_accepted_surrogate_pair                   | ["«F0 9F 8C 8D»"]              | ["\uD83C\uDF0D"]
        y_string_accepted_surrogate_pairs                  | ["«F0 9F 8C 8D F0 9F 8C 8E»"]  | ["\ud83c\udf0d\uD83C\uDF0E"]
        y_string_allowed_escapes                           | ["\"\\/\b\f\n\r\t"]            | ["\"\\\/\b\f\n\r\t"]
        y_string_backslash_and_u_escaped_zero              | ["\\u0000"]                    | ["\\u0000"]
        y_string_backslash_doublequotes                    | ["\"quoted\""]                 | ["\"quoted\""]
        y_string_comments                                  | ["/* not */ a // comment # at all"] | ["/* not */ a // comment # at all"]
        y_string_double_escape_a                           | ["\\a"]                        | ["\\a"]
        y_string_double_escape_n                           | ["\\n"]                        | ["\\n"]
        y_string_escaped_control_character                 | ["\u0001\u001f\u001f"]         | ["\u0001\u001f\u001F"]
        y_string_escaped_noncharacter                      | ["«EF BF BF»"]                 | ["\uFFFF"]
        y_string_in_array                                  | ["text"]                       | ["text"]
        y_string_in_array_with_leading_space               | ["text"]                       | [ "text"]
        y_string_last_surrogates_1_and_2                   | ["«F4 8F BF BF»"]              | ["\udbff\udfff"]
        the first surrogate pair                           | ["𐀀"]                          | ["\ud800\udc00"]
        y_string_nbsp_uescaped                             | ["article«C2 A0»5"]            | ["article\u00A05"]
        y_string_nonCharacterInUTF-8_U+10FFFF              | ["«F4 8F BF BF»"]              | ["«F4 8F BF BF»"]
        y_string_nonCharacterInUTF-8_U+FFFF                | ["«EF BF BF»"]                 | ["«EF BF BF»"]
        y_string_null_escape                               | ["\u0000"]                     | ["\u0000"]
        y_string_one-byte-utf-8                            | ["%"]                          | ["\u0025"]
        y_string_two-byte-utf-8                            | ["«C2 80 DF BF»"]              | ["\u0080\u07ff"]
        y_string_three-byte-utf-8                          | ["ࠀ«ED 9F BF EE 80 80»"]       | ["\u0800\ud7ff\ue000"]
        y_string_pi                                        | ["π"]                          | ["«CF 80»"]
        y_string_reservedCharacterInUTF-8_U+1BFFF          | ["«F0 9B BF BF»"]              | ["«F0 9B BF BF»"]
        y_string_simple_ascii                              | ["plain text"]                 | ["plain text"]
        y_string_space                                     | " "                            | "«20»"
        y_string_surrogates_U+1D11E_MUSICAL_SYMBOL_G_CLEF  | ["«F0 9D 84 9E»"]              | ["\ud834\uDD1E"]
        y_string_u+2028_line_sep                           | ["«E2 80 A8»"]                 | ["«E2 80 A8»"]
        y_string_u+2029_par_sep                            | ["«E2 80 A9»"]                 | ["«E2 80 A9»"]
        y_string_uEscape                                   | ["bカカシ"]                       | ["\u0062\u30AB\u30ab\u30B7"]
        y_string_uescaped_newline                          | ["two\nlines"]                 | ["two\u000Alines"]
        y_string_unicode                                   | ["«EA 99 AD»"]                 | ["\uA66D"]
        y_string_unicode_2                                 | ["«E2 8D 82 E3 88 B4»"]        | ["«E2 8D 82 E3 88 B4»"]
        y_string_unescaped_char_delete                     | ["«7F»"]                       | ["«7F»"]
        y_string_unicodeEscapedBackslash                   | ["\\"]                         | ["\u005c"]
        y_string_unicode_escaped_double_quote              | ["\""]                         | ["\u0022"]
        y_string_unicode_U+10FFFE_nonchar                  | ["«F4 8F BF BE»"]              | ["\udbff\udffe"]
        y_string_unicode_U+1FFFE_nonchar                   | ["«F0 9F BF BE»"]              | ["\uD83F\uDFFE"]
        y_string_unicode_U+200B_ZERO_WIDTH_SPACE           | ["«E2 80 8B»"]                 | ["\u200b"]
        y_string_unicode_U+2064_invisible_plus             | ["«E2 81 A4»"]                 | ["\u2064"]
        y_string_unicode_U+FDD0_nonchar                    | ["«EF B7 90»"]                 | ["\ufdd0"]
        y_string_unicode_U+FFFE_nonchar                    | ["«EF BF BE»"]                 | ["\ufffe"]
        y_string_utf8                                      | ["ß€«F0 9F 8C 8D»"]            | ["«C3 9F E2 82 AC F0 9F 8C 8D»"]
        y_string_with_del_character                        | ["a«7F»a"]                     | ["a«7F»a"]
        the least sequences of each length                 | ["«C2 80»ࠀ𐀀"]                  | ["«C2 80»«E0 A0 80»«F0 90 80 80»"]
        the greatest sequences of each length              | ["«7F DF BF EF BF BF F4 8F BF BF»"] | ["«7F»«DF BF»«EF BF BF»«F4 8F BF BF»"]
        the last before the surrogates and the first after | ["«ED 9F BF EE 80 80»"]        | ["«ED 9F BF»«EE 80 80»"]
        a byte-order mark within a string                  | ["«EF BB BF»"]                 | ["«EF BB BF»"]
        a quote after each length below a word of eight    | ["a","ab","abc","abcd","abcde"] | ["a","ab","abc","abcd","abcde"]
        a quote after each length about a word of eight    | ["abcdefg","abcdefgh","abcdefghi"] | ["abcdefg","abcdefgh","abcdefghi"]
        an escape at the end of a word of eight bytes      | ["abcdefg\n","abcdefgh\n"]     | ["abcdefg\n","abcdefgh\n"]
        accents within a word of eight bytes               | ["éabcdef","abcédef"]          | ["«C3 A9»abcdef","abc«C3 A9»def"]
        accents at the end of a word of eight bytes        | ["abcdefé","abcdefgé"]         | ["abcdef«C3 A9»","abcdefg«C3 A9»"]
        """#)
}
