/// Numbers as ECMAScript writes them (ECMA-262, Number::toString with radix 10), which RFC 8785, section 3.2.2.3, asks for.
enum ECMAScriptNumber {
    /// Appends an integer, beyond ±(2^53 − 1) as the double nearest to it.
    static func append(_ value: Int, to output: inout [UInt8]) {
        guard value.magnitude <= JSONNumber.greatestInteger else {
            return append(Double(value), to: &output)
        }
        output.append(contentsOf: value.description.utf8)
    }

    /// Appends a double, or `null` for infinity and NaN.
    static func append(_ value: Double, to output: inout [UInt8]) {
        guard value.isFinite else {
            return output.append(contentsOf: "null".utf8)
        }
        guard value != 0 else {
            return output.append(UInt8(ascii: "0"))
        }
        if value < 0 { output.append(UInt8(ascii: "-")) }
        let (digits, pointPosition) = shortestDigits(of: value.magnitude)
        append(digits, pointPosition: pointPosition, to: &output)
    }

    /// Appends 0.`digits` times ten to the power of `pointPosition`: ECMA-262's steps 6 to 12, with its k and n.
    private static func append(_ digits: [UInt8], pointPosition n: Int, to output: inout [UInt8]) {
        let zero = UInt8(ascii: "0")
        let k = digits.count
        switch n {
        case k...max(k, 21):
            output += digits
            output += repeatElement(zero, count: n - k)
        case 1...21:
            output += digits[..<n]
            output.append(UInt8(ascii: "."))
            output += digits[n...]
        case -5...0:
            output += "0.".utf8
            output += repeatElement(zero, count: -n)
            output += digits
        default:
            output.append(digits[0])
            if k > 1 { output.append(UInt8(ascii: ".")) }
            output += digits[1...]
            output += n > 0 ? "e+".utf8 : "e".utf8
            output += (n - 1).description.utf8
        }
    }

    /// The fewest digits that tell a positive double from its neighbours, without zeros at either end, and where the point stands.
    ///
    /// They are those of Swift's own description, which has the form `12.5` or `1.25e-07`.
    private static func shortestDigits(of value: Double) -> (digits: [UInt8], pointPosition: Int) {
        let parts = value.description.split(separator: "e")
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts[0].utf8
        let integerLength = mantissa.prefix { byte in byte != UInt8(ascii: ".") }.count
        let digits = mantissa.filter { byte in byte != UInt8(ascii: ".") }
        let leadingZeros = digits.prefix { byte in byte == UInt8(ascii: "0") }.count
        let significant = digits.dropFirst(leadingZeros)
        let trailingZeros = significant.reversed().prefix { byte in byte == UInt8(ascii: "0") }.count
        return (Array(significant.dropLast(trailingZeros)), integerLength - leadingZeros + exponent)
    }
}
