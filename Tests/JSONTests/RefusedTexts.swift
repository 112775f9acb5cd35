/// Texts that RFC 8259 does not allow, each with the offset and the reason of its problem; labels with `n_` are those that JSONTestSuite
/// gives to like cases.
enum RefusedTexts {
    /// What stands around values, and texts that stop too early.
    static let structures = TextCase.table(
        #"""
        n_structure_no_data                              | 0 empty             | «»
        n_single_space                                   | 1 empty             | «20»
        only white space                                 | 4 empty             | «20 09 0D 0A»
        n_structure_UTF8_BOM_no_data                     | 0 byteOrderMark     | «EF BB BF»
        a byte-order mark before a value                 | 0 byteOrderMark     | «EF BB BF»[1]
        a byte-order mark of UTF-16, least byte first    | 0 byteOrderMark     | «FF FE»1«00»
        a byte-order mark of UTF-16, greatest byte first | 0 byteOrderMark     | «FE FF 00»1
        a byte-order mark after white space              | 1 unexpectedByte EF | «20 EF BB BF»[]
        n_structure_incomplete_UTF8_BOM                  | 0 unexpectedByte EF | «EF BB»[]
        n_structure_lone-invalid-utf-8                   | 0 unexpectedByte E9 | «E9»
        n_structure_single_eacute                        | 0 unexpectedByte C3 | «C3 A9»
        n_structure_ascii-unicode-identifier             | 0 unexpectedByte 72 | r«C3 A9»gion
        n_structure_unicode-identifier                   | 0 unexpectedByte C3 | «C3 A9»tat
        n_structure_U+2060_word_joined                   | 1 unexpectedByte E2 | [«E2 81 A0»]
        n_structure_whitespace_U+2060_word_joiner        | 2 unexpectedByte E2 | [3«E2 81 A0»]
        n_structure_whitespace_formfeed                  | 1 unexpectedByte 0C | [«0C»]
        a no-break space                                 | 1 unexpectedByte C2 | [«C2 A0»]
        a vertical tab                                   | 1 unexpectedByte 0B | [«0B»]
        n_structure_null-byte-outside-string             | 1 unexpectedByte 00 | [«00»]
        a NUL after the value                            | 2 trailingBytes     | {}«00»
        n_multidigit_number_then_00                      | 3 trailingBytes     | 456«00»
        n_structure_angle_bracket_null                   | 1 unexpectedByte 3C | [<true>]
        n_structure_angle_bracket_.                      | 0 unexpectedByte 3C | <>
        n_structure_array_trailing_garbage               | 3 trailingBytes     | [2]y
        n_structure_array_with_extra_array_close         | 3 trailingBytes     | [2]]
        n_structure_object_followed_by_closing_object    | 7 trailingBytes     | {"a":2}}
        n_structure_object_with_trailing_garbage         | 13 trailingBytes    | {"a": false} 7
        n_structure_double_array                         | 3 trailingBytes     | [2][3]
        two values on two lines                          | 2 trailingBytes     | 1«0A»2
        two strings                                      | 3 trailingBytes     | "a""b"
        n_structure_number_with_trailing_garbage         | 1 trailingBytes     | 7%
        n_structure_trailing_#                           | 7 trailingBytes     | {"a":1}# note
        n_object_trailing_comment                        | 7 trailingBytes     | {"a":1}/* note */
        n_object_trailing_comment_open                   | 7 trailingBytes     | {"a":1}/**//
        n_object_trailing_comment_slash_open             | 7 trailingBytes     | {"a":1}// note
        n_object_trailing_comment_slash_open_incomplete  | 7 trailingBytes     | {"a":1}/
        a comment before the value                       | 0 unexpectedByte 2F | // note«0A»1
        a comment within an array                        | 3 unexpectedByte 2F | [1,/* note */2]
        n_structure_object_with_comment                  | 5 unexpectedByte 2F | {"a":/* note */1}
        n_structure_close_unopened_array                 | 1 trailingBytes     | 2]
        n_structure_end_array                            | 0 unexpectedByte 5D | ]
        a closing brace alone                            | 0 unexpectedByte 7D | }
        a comma alone                                    | 0 unexpectedByte 2C | ,
        a colon alone                                    | 0 unexpectedByte 3A | :
        n_structure_single_star                          | 0 unexpectedByte 2A | *
        n_structure_lone-open-bracket                    | 1 unexpectedEnd     | [
        n_structure_open_object                          | 1 unexpectedEnd     | {
        n_structure_open_array_object                    | 18 unexpectedEnd    | [{"a":[{"a":[{"a":
        n_structure_open_array_open_object               | 2 unexpectedEnd     | [{
        n_structure_open_array_open_string               | 3 unexpectedEnd     | ["b
        n_structure_open_array_string                    | 4 unexpectedEnd     | ["b"
        n_structure_open_array_comma                     | 1 unexpectedByte 2C | [,
        n_structure_open_array_apostrophe                | 1 unexpectedByte 27 | ['
        n_structure_open_object_close_array              | 1 unexpectedByte 5D | {]
        an array that ends as an object                  | 1 unexpectedByte 7D | [}
        an array of one that ends as an object           | 2 unexpectedByte 7D | [1}
        an object of one that ends as an array           | 6 unexpectedByte 5D | {"a":1]
        n_structure_open_object_comma                    | 1 unexpectedByte 2C | {,
        n_structure_open_object_open_array               | 1 unexpectedByte 5B | {[
        n_structure_open_object_open_string              | 3 unexpectedEnd     | {"b
        n_structure_open_object_string_with_apostrophes  | 1 unexpectedByte 27 | {'b'
        n_structure_open_open                            | 2 invalidEscape     | ["\{["\{["\{
        n_structure_comma_instead_of_closing_brace       | 8 unexpectedEnd     | {"a": 1,
        n_structure_object_unclosed_no_value             | 5 unexpectedEnd     | {"a":
        n_structure_unclosed_array                       | 4 unexpectedEnd     | [1,2
        n_structure_unclosed_object                      | 8 unexpectedEnd     | {"a":"b"
        n_structure_unclosed_array_unfinished_true       | 8 unexpectedEnd     | [ 1, tru
        n_structure_unclosed_array_unfinished_false      | 9 unexpectedEnd     | [ 1, fals
        n_structure_unclosed_array_partial_null          | 8 unexpectedEnd     | [ 1, nul
        n_structure_array_with_unclosed_string           | 7 unexpectedEnd     | ["text]
        n_structure_capitalized_True                     | 1 unexpectedByte 54 | [True]
        all capitals                                     | 1 unexpectedByte 4E | [NULL]
        n_incomplete_true                                | 4 unexpectedByte 5D | [tru]
        n_incomplete_false                               | 5 unexpectedByte 5D | [fals]
        n_incomplete_null                                | 4 unexpectedByte 5D | [nul]
        a literal with more letters                      | 5 unexpectedByte 73 | [trues]
        a literal twice                                  | 4 trailingBytes     | nullnull
        undefined                                        | 0 unexpectedByte 75 | undefined
        a literal cut by a NUL                           | 3 unexpectedByte 00 | tru«00»
        n_string_leading_uescaped_thinspace              | 1 unexpectedByte 5C | [\u0020"a"]
        n_structure_uescaped_LF_before_string            | 1 unexpectedByte 5C | [\u000A1]
        """#)

    /// Arrays and objects.
    static let collections = TextCase.table(
        #"""
        n_array_1_true_without_comma                              | 3 unexpectedByte 66            | [2 false]
        n_array_inner_array_no_comma                              | 2 unexpectedByte 5B            | [2[3]]
        two strings without a comma                               | 5 unexpectedByte 22            | ["a" "b"]
        n_array_a_invalid_utf8                                    | 1 unexpectedByte 62            | [b«E9»]
        n_array_invalid_utf8                                      | 1 unexpectedByte FE            | [«FE»]
        n_array_colon_instead_of_comma                            | 4 unexpectedByte 3A            | ["a": 2]
        n_array_items_separated_by_semicolon                      | 2 unexpectedByte 3B            | [1;2]
        n_array_comma_after_close                                 | 3 trailingBytes                | [1],
        n_array_comma_and_number                                  | 1 unexpectedByte 2C            | [,2]
        n_array_double_comma                                      | 3 unexpectedByte 2C            | [3,,4]
        n_array_extra_comma                                       | 3 unexpectedByte 5D            | [3,]
        n_array_double_extra_comma                                | 3 unexpectedByte 2C            | [3,,]
        a trailing comma before white space                       | 4 unexpectedByte 5D            | [3, ]
        n_array_just_comma                                        | 1 unexpectedByte 2C            | [,]
        n_array_number_and_comma                                  | 3 unexpectedByte 5D            | [2,]
        n_array_number_and_several_commas                         | 3 unexpectedByte 2C            | [2,,]
        n_array_extra_close                                       | 3 trailingBytes                | [3]]
        n_array_incomplete                                        | 2 unexpectedEnd                | [3
        n_array_incomplete_invalid_value                          | 1 unexpectedByte 79            | [y
        n_array_just_minus                                        | 1 invalidNumber                | [-]
        n_array_missing_value                                     | 2 unexpectedByte 2C            | [ , 3]
        n_array_newlines_unclosed                                 | 9 unexpectedEnd                | [3,«0A»4«0A»,5,
        n_array_spaces_vertical_tab_formfeed                      | 2 controlCharacterInString     | ["«0B»b"\f]
        n_array_star_inside                                       | 1 unexpectedByte 2A            | [*]
        n_array_unclosed                                          | 3 unexpectedEnd                | [""
        n_array_unclosed_trailing_comma                           | 3 unexpectedEnd                | [3,
        n_array_unclosed_with_new_lines                           | 8 unexpectedEnd                | [3,«0A»4«0A»,5
        n_array_unclosed_with_object_inside                       | 3 unexpectedEnd                | [{}
        n_object_bad_value                                        | 10 unexpectedByte 79           | {"a": falsy}
        n_object_bracket_key                                      | 1 unexpectedByte 5B            | {[: 1}
        n_object_comma_instead_of_colon                           | 4 unexpectedByte 2C            | {"a", 1}
        n_object_double_colon                                     | 5 unexpectedByte 3A            | {"a"::1}
        n_object_emoji                                            | 1 unexpectedByte F0            | {«F0 9F 8C 8D»}
        n_object_garbage_at_end                                   | 7 unexpectedByte 32            | {"a":1 2}
        n_object_key_with_single_quotes                           | 1 unexpectedByte 63            | {code: 'PRT'}
        n_object_lone_continuation_byte_in_key_and_trailing_comma | 2 invalidUTF8                  | {"«B2»":1,}
        n_object_missing_colon                                    | 5 unexpectedByte 63            | {"a" c}
        n_object_missing_key                                      | 1 unexpectedByte 3A            | {:1}
        n_object_missing_semicolon                                | 5 unexpectedByte 31            | {"a" 1}
        n_object_missing_value                                    | 5 unexpectedEnd                | {"a":
        a value that is not there                                 | 5 unexpectedByte 7D            | {"a":}
        a value that is a comma                                   | 5 unexpectedByte 2C            | {"a":,"b":1}
        n_object_no-colon                                         | 4 unexpectedEnd                | {"a"
        n_object_non_string_key                                   | 1 unexpectedByte 37            | {7:1}
        n_object_non_string_key_but_huge_number_instead           | 1 unexpectedByte 38            | {8888E8888:1}
        n_object_repeated_null_null                               | 1 unexpectedByte 6E            | {null:1,null:2}
        a name that is an array                                   | 1 unexpectedByte 5B            | {[]:1}
        n_object_trailing_comma                                   | 7 unexpectedByte 7D            | {"a":1,}
        n_object_several_trailing_commas                          | 7 unexpectedByte 2C            | {"a":1,,,}
        n_object_two_commas_in_a_row                              | 7 unexpectedByte 2C            | {"a":1,,"b":2}
        a comma before the first member                           | 1 unexpectedByte 2C            | {,"a":1}
        n_object_single_quote                                     | 1 unexpectedByte 27            | {'b':1}
        n_object_unquoted_key                                     | 1 unexpectedByte 62            | {b: 1}
        n_object_unterminated-value                               | 7 unexpectedEnd                | {"a":"b
        n_object_with_single_string                               | 12 unexpectedByte 7D           | {"a": 1, "b"}
        n_object_with_trailing_garbage                            | 7 trailingBytes                | {"a":1}~
        an equals sign for the colon                              | 4 unexpectedByte 3D            | {"a"=1}
        a semicolon for the comma                                 | 6 unexpectedByte 3B            | {"a":1;"b":2}
        a name twice                                              | 7 duplicateMember "a"          | {"a":1,"a":1}
        a name twice, not adjacent                                | 13 duplicateMember "a"         | {"a":1,"b":2,"a":3}
        a name twice out of order                                 | 13 duplicateMember "b"         | {"b":1,"a":2,"b":3}
        a name twice, once escaped                                | 7 duplicateMember "a"          | {"a":1,"\u0061":2}
        a name twice in an inner object                           | 19 duplicateMember "b"         | [{"a":{"b":1,"c":2,"b":3}}]
        the empty name twice                                      | 6 duplicateMember ""           | {"":1,"":2}
        a name twice as a surrogate pair and as UTF-8 | 18 duplicateMember "«F0 9F 8C 8D»" | {"\ud83c\udf0d":1,"«F0 9F 8C 8D»":2}
        """#)

    /// Numbers.
    static let numbers = TextCase.table(
        #"""
        n_number_++                               | 1 unexpectedByte 2B | [++7]
        n_number_+1                               | 1 unexpectedByte 2B | [+7]
        n_number_+Inf                             | 1 unexpectedByte 2B | [+Infinity]
        n_number_-01                              | 1 invalidNumber     | [-07]
        n_number_-1.0.                            | 5 unexpectedByte 2E | [-7.0.]
        n_number_-2.                              | 1 invalidNumber     | [-7.]
        n_number_-NaN                             | 1 invalidNumber     | [-NaN]
        n_number_.-1                              | 1 unexpectedByte 2E | [.-7]
        n_number_.2e-3                            | 1 unexpectedByte 2E | [.7e-3]
        n_number_0.1.2                            | 4 unexpectedByte 2E | [0.7.7]
        n_number_0.3e                             | 1 invalidNumber     | [0.7e]
        n_number_0.3e+                            | 1 invalidNumber     | [0.7e+]
        n_number_0.e1                             | 1 invalidNumber     | [0.e7]
        n_number_0_capital_E                      | 1 invalidNumber     | [0E]
        n_number_0_capital_E+                     | 1 invalidNumber     | [0E+]
        n_number_0e                               | 1 invalidNumber     | [0e]
        n_number_0e+                              | 1 invalidNumber     | [0e+]
        n_number_1.0e                             | 1 invalidNumber     | [7.0e]
        n_number_1.0e+                            | 1 invalidNumber     | [7.0e+]
        n_number_1.0e-                            | 1 invalidNumber     | [7.0e-]
        n_number_1_000                            | 3 unexpectedByte 30 | [7 000]
        n_number_1eE2                             | 1 invalidNumber     | [7eE2]
        n_number_2.e3                             | 1 invalidNumber     | [7.e3]
        n_number_2.e+3                            | 1 invalidNumber     | [7.e+3]
        n_number_2.e-3                            | 1 invalidNumber     | [7.e-3]
        n_number_9.e+                             | 1 invalidNumber     | [7.e+]
        n_number_Inf                              | 1 unexpectedByte 49 | [Inf]
        n_number_NaN                              | 1 unexpectedByte 4E | [NaN]
        n_number_infinity                         | 1 unexpectedByte 49 | [Infinity]
        n_number_minus_infinity                   | 1 invalidNumber     | [-Infinity]
        n_number_U+FF11_fullwidth_digit_one       | 1 unexpectedByte EF | [«EF BC 97»]
        arabic digits                             | 1 unexpectedByte D9 | [«D9 A1 D9 A2»]
        n_number_expression                       | 2 unexpectedByte 2B | [3+4]
        n_number_hex_1_digit                      | 2 unexpectedByte 78 | [0x7]
        n_number_hex_2_digits                     | 2 unexpectedByte 78 | [0x7F]
        octal digits                              | 2 unexpectedByte 6F | [0o17]
        n_number_invalid+-                        | 1 invalidNumber     | [0e+-7]
        n_number_invalid-negative-real            | 5 unexpectedByte 62 | [-4.5bar]
        n_number_invalid-utf-8-in-bigger-int      | 4 unexpectedByte E9 | [456«E9»]
        n_number_invalid-utf-8-in-exponent        | 4 unexpectedByte E9 | [4e5«E9»]
        n_number_invalid-utf-8-in-int             | 2 unexpectedByte E9 | [0«E9»]
        n_number_minus_sign_with_trailing_garbage | 1 invalidNumber     | [-bar]
        n_number_minus_space_1                    | 1 invalidNumber     | [- 7]
        two minus signs                           | 1 invalidNumber     | [--7]
        n_number_neg_int_starting_with_zero       | 1 invalidNumber     | [-045]
        n_number_neg_real_without_int_part        | 1 invalidNumber     | [-.45]
        n_number_neg_with_garbage_at_end          | 3 unexpectedByte 79 | [-7y]
        n_number_real_garbage_after_e             | 1 invalidNumber     | [7eb]
        n_number_real_with_invalid_utf8_after_e   | 1 invalidNumber     | [7e«E9»]
        n_number_real_without_fractional_part     | 1 invalidNumber     | [7.]
        n_number_starting_with_dot                | 1 unexpectedByte 2E | [.45]
        n_number_with_alpha                       | 4 unexpectedByte 62 | [4.5b-6]
        n_number_with_alpha_char                  | 4 unexpectedByte 48 | [4.5H-6]
        n_number_with_leading_zero                | 1 invalidNumber     | [045]
        two zeros                                 | 1 invalidNumber     | [00]
        two zeros and a fraction                  | 1 invalidNumber     | [00.5]
        a minus sign at the end                   | 0 invalidNumber     | -
        a point at the end                        | 0 invalidNumber     | 7.
        an exponent at the end                    | 0 invalidNumber     | 7e
        an exponent's sign at the end             | 0 invalidNumber     | 7e-
        a leading zero at the end                 | 0 invalidNumber     | 07
        digits in groups                          | 2 unexpectedByte 5F | [7_000]
        a comma for the point                     | 7 unexpectedByte 35 | {"a":7,5}
        a suffix                                  | 2 unexpectedByte 6E | [7n]
        """#)

    /// Strings and their escapes.
    static let strings = TextCase.table(
        #"""
        n_string_single_doublequote                    | 1 unexpectedEnd             | "
        n_string_single_quote                          | 1 unexpectedByte 27         | ['text']
        n_string_single_string_no_double_quotes        | 1 unexpectedByte 65         | text
        n_string_no_quotes_with_bad_escape             | 1 unexpectedByte 5C         | [\t]
        n_string_accentuated_char_no_quotes            | 1 unexpectedByte C3         | [«C3 A9»]
        n_string_with_trailing_garbage                 | 3 trailingBytes             | "a"b
        n_string_unescaped_newline                     | 5 controlCharacterInString  | ["two«0A»lines"]
        n_string_unescaped_tab                         | 3 controlCharacterInString  | ["a«09»b"]
        n_string_unescaped_ctrl_char                   | 3 controlCharacterInString  | ["b«00»b"]
        a carriage return                              | 3 controlCharacterInString  | ["a«0D»"]
        the last control character                     | 3 controlCharacterInString  | ["a«1F»"]
        a control character in a name                  | 3 controlCharacterInString  | {"a«01»":1}
        a control character after eight bytes          | 10 controlCharacterInString | ["abcdefgh«02»"]
        n_string_backslash_00                          | 2 invalidEscape             | ["\«00»"]
        n_string_escape_x                              | 2 invalidEscape             | ["\x41"]
        n_string_escaped_backslash_bad                 | 7 unexpectedEnd             | ["\\\"]
        n_string_escaped_ctrl_char_tab                 | 2 invalidEscape             | ["\«09»"]
        n_string_escaped_emoji                         | 2 invalidEscape             | ["\«F0 9F 8C 8D»"]
        n_string_incomplete_escape                     | 5 unexpectedEnd             | ["\"]
        n_string_start_escape_unclosed                 | 3 unexpectedEnd             | ["\
        n_string_incomplete_escaped_character          | 2 invalidEscape             | ["\u00B"]
        four digits that are cut short                 | 6 unexpectedEnd             | ["\u00
        no digit                                       | 2 invalidEscape             | ["\u"]
        a digit that is none                           | 2 invalidEscape             | ["\u00G0"]
        a sign for a digit                             | 2 invalidEscape             | ["\u+041"]
        n_string_invalid-utf-8-in-escape               | 2 invalidEscape             | ["\u«E9»"]
        n_string_invalid_backslash_esc                 | 2 invalidEscape             | ["\v"]
        an escaped single quote                        | 2 invalidEscape             | ["\'"]
        an escaped digit                               | 2 invalidEscape             | ["\0"]
        an escaped newline                             | 2 invalidEscape             | ["\«0A»"]
        n_string_invalid_unicode_escape                | 2 invalidEscape             | ["\uwxyz"]
        n_string_invalid_utf8_after_escape             | 2 invalidEscape             | ["\«E9»"]
        n_string_unicode_CapitalU                      | 1 invalidEscape             | "\U0041"
        braces around the digits                       | 2 invalidEscape             | ["\u{41}"]
        n_string_1_surrogate_then_escape               | 2 loneSurrogate             | ["\uD801\"]
        n_string_1_surrogate_then_escape_u             | 2 loneSurrogate             | ["\uD801\u"]
        n_string_1_surrogate_then_escape_u1            | 2 loneSurrogate             | ["\uD801\u2"]
        n_string_1_surrogate_then_escape_u1x           | 2 loneSurrogate             | ["\uD801\u2y"]
        n_string_incomplete_surrogate                  | 2 loneSurrogate             | ["\uD83C\uDF"]
        n_string_incomplete_surrogate_escape_invalid   | 2 loneSurrogate             | ["\uD801\uD801\y"]
        two high surrogates and a low one              | 2 loneSurrogate             | ["\uD83C\uD83C\uDF0D"]
        a pair and another low surrogate               | 14 loneSurrogate            | ["\uD83C\uDF0D\uDF0D"]
        a high surrogate and plain text                | 2 loneSurrogate             | ["\uD83CDF0D"]
        a high surrogate at the end of the text        | 2 loneSurrogate             | ["\uD83C
        a high surrogate and a character beyond U+FFFF | 2 loneSurrogate             | ["\uD83C«F0 9F 8C 8D»"]
        a high surrogate in a name                     | 2 loneSurrogate             | {"\uD83C":1}
        a character that ends the text                 | 3 unexpectedEnd             | "«C3 A9»
        """#)

    /// Texts that are long for nothing.
    static let deep = [
        TextCase(
            label: "n_structure_100000_opening_arrays", expected: Array("65535 tooLarge(limit: 65535)".utf8),
            bytes: Array(repeating: UInt8(ascii: "["), count: 100_000))
    ]
}
