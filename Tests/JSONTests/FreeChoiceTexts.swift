/// Texts whose fate RFC 8259 leaves to the reader, with our choice; labels with `i_` are those that JSONTestSuite gives to like cases.
///
/// We are strict wherever two readers could come to see two values: bad UTF-8, half surrogate pairs, names that occur twice, byte-order
/// marks and numbers beyond every double are refused. Numbers that a double only approximates are kept; `hasOnlyPlainIntegers` tells
/// of them.
enum FreeChoiceTexts {
    /// Numbers that a double approximates: accepted.
    static let approximated = TextCase.table(
        #"""
        i_number_double_huge_neg_exp   | [0]                      | [4.56e-700]
        i_number_real_underflow        | [0]                      | [456e-20000000]
        i_number_too_big_neg_int       | [-4.564564564564564e+29] | [-456456456456456456456456456456]
        i_number_too_big_pos_int       | [200000000000000000000]  | [200000000000000000000]
        i_number_very_big_negative_int | [-4.564564564564565e+47] | [-456456456456456456456456456456456456456456456456]
        """#)

    /// Numbers that no double holds: refused, not read as infinity.
    static let infinite = TextCase.table(
        #"""
        i_number_huge_exp | 1 invalidNumber | [0.5e0077888888888888888888888888888888888888888888888888888888888888888]
        i_number_neg_int_huge_exp                | 1 invalidNumber | [-2e+8888]
        i_number_pos_double_huge_exp             | 1 invalidNumber | [2.5e+8888]
        i_number_real_neg_overflow               | 1 invalidNumber | [-456e200000]
        i_number_real_pos_overflow               | 1 invalidNumber | [456e200000]
        the first number that rounds to infinity | 1 invalidNumber | [1.7976931348623159e308]
        """#)

    /// Halves of surrogate pairs in escapes: refused, not replaced.
    static let loneSurrogates = TextCase.table(
        #"""
        i_object_key_lone_2nd_surrogate                | 2 loneSurrogate | {"\uDF0D":1}
        i_string_1st_surrogate_but_2nd_missing         | 2 loneSurrogate | ["\uD83C"]
        i_string_1st_valid_surrogate_2nd_invalid       | 2 loneSurrogate | ["\uD83C\u5678"]
        i_string_incomplete_surrogate_and_escape_valid | 2 loneSurrogate | ["\uD83C\n"]
        i_string_incomplete_surrogate_pair             | 2 loneSurrogate | ["\uDF0Db"]
        i_string_incomplete_surrogates_escape_valid    | 2 loneSurrogate | ["\uD83C\uD83C\n"]
        i_string_invalid_lonely_surrogate              | 2 loneSurrogate | ["\ud83c"]
        i_string_invalid_surrogate                     | 2 loneSurrogate | ["\ud83cdef"]
        i_string_inverted_surrogates_U+1D11E           | 2 loneSurrogate | ["\uDF0D\uD83C"]
        i_string_lone_second_surrogate                 | 2 loneSurrogate | ["\uDF0D"]
        """#)

    /// Strings that are not UTF-8: refused, not replaced.
    static let invalidUTF8 = TextCase.table(
        #"""
        i_string_invalid_utf-8                  | 2 invalidUTF8  | ["«FE»"]
        i_string_iso_latin_1                    | 2 invalidUTF8  | ["«E8»"]
        i_string_lone_utf8_continuation_byte    | 2 invalidUTF8  | ["«82»"]
        i_string_not_in_unicode_range           | 2 invalidUTF8  | ["«F4 90 80 80»"]
        a leading byte beyond the range         | 2 invalidUTF8  | ["«F5 80 80 80»"]
        i_string_overlong_sequence_2_bytes      | 2 invalidUTF8  | ["«C1 BF»"]
        overlong NUL                            | 2 invalidUTF8  | ["«C0 80»"]
        overlong in three bytes                 | 2 invalidUTF8  | ["«E0 9F BF»"]
        overlong in four bytes                  | 2 invalidUTF8  | ["«F0 8F BF BF»"]
        five bytes                              | 2 invalidUTF8  | ["«F8 88 80 80 80»"]
        i_string_overlong_sequence_6_bytes      | 2 invalidUTF8  | ["«FC 84 80 80 80 80»"]
        i_string_overlong_sequence_6_bytes_null | 2 invalidUTF8  | ["«FC 80 80 80 80 80»"]
        i_string_truncated-utf-8                | 2 invalidUTF8  | ["«E1 FF»"]
        cut short after one byte of two         | 2 invalidUTF8  | ["«C3»"]
        cut short after two bytes of three      | 2 invalidUTF8  | ["«E2 82»"]
        cut short after three bytes of four     | 2 invalidUTF8  | ["«F0 9F 8C»"]
        cut short by the end of the text        | 1 invalidUTF8  | "«F0 9F»
        a wrong last byte                       | 2 invalidUTF8  | ["«E2 82 28»"]
        i_string_UTF-8_invalid_sequence         | 7 invalidUTF8  | ["«D0 B0 E2 82 AC FB»"]
        i_string_UTF8_surrogate_U+D800          | 2 invalidUTF8  | ["«ED A0 81»"]
        the last surrogate in UTF-8             | 2 invalidUTF8  | ["«ED BF BF»"]
        invalid UTF-8 in a name                 | 2 invalidUTF8  | {"«FE»":1}
        invalid UTF-8 after eight bytes         | 10 invalidUTF8 | ["abcdefgh«80»"]
        """#)

    /// Byte-order marks, UTF-16, and names that occur twice (which JSONTestSuite has readers accept): refused.
    static let others = TextCase.table(
        #"""
        i_string_UTF-16LE_with_BOM         | 0 byteOrderMark           | «FF FE»[«00»"«00 E8 00»"«00»]«00»
        i_string_utf16LE_no_BOM            | 1 unexpectedByte 00       | [«00»"«00 E8 00»"«00»]«00»
        i_string_utf16BE_no_BOM            | 0 unexpectedByte 00       | «00»[«00»"«00 E8 00»"«00»]
        i_structure_UTF-8_BOM_empty_object | 0 byteOrderMark           | «EF BB BF»{}
        y_object_duplicated_key            | 14 duplicateMember "code" | {"code":"PRT","code":"FRA"}
        y_object_duplicated_key_and_value  | 14 duplicateMember "code" | {"code":"PRT","code":"PRT"}
        """#)

    /// More levels than a line has: refused.
    static let deep = [
        TextCase(
            label: "i_structure_500_nested_arrays", expected: Array("64 tooDeep(limit: 64)".utf8),
            bytes: Array(String(repeating: "[", count: 500).utf8) + Array(String(repeating: "]", count: 500).utf8))
    ]
}
