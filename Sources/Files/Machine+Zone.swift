@unsafe @preconcurrency internal import Glibc

extension Machine {
    /// How many seconds the user's zone is ahead of UTC at a moment, given in seconds since 1970; nil where the zone cannot be read.
    ///
    /// The zone is that of `TZ`, and where it is not set that of `/etc/localtime`. What glibc makes of them, as tried with 2.36:
    /// `America/New_York`, `:Europe/Lisbon` and `/usr/share/zoneinfo/Asia/Tokyo` are files of zones; `UTC+3` is three hours *behind* UTC
    /// (POSIX counts westwards); an empty one and `:` are UTC. What it cannot read (`Nowhere/Such`, `Europe/lisbon`, `/nonexistent`, a
    /// name with a space after it) is UTC without an error, `Europe/lisbon` under the name `Europe`. Only the second name of the zone
    /// then tells: it is empty, where a zone without summer time has its one name twice. No `/etc/localtime` is UTC, as of a machine
    /// that was never told a zone; one that is there and cannot be read is UTC too, and that is told.
    package static func secondsAheadOfUTC(at seconds: Int64) -> Int? {
        tzset()
        guard let second = unsafe tzname.1, unsafe second.pointee != 0, isSystemZoneReadable else { return nil }
        var (time, parts) = (time_t(seconds), unsafe tm())
        // Refused is only a year beyond the range of a C int.
        guard unsafe localtime_r(&time, &parts) != nil else { return nil }
        return unsafe parts.tm_gmtoff
    }

    /// Whether `/etc/localtime` is not needed, is not there, or can be read.
    private static var isSystemZoneReadable: Bool {
        let path = "/etc/localtime"
        var status = stat()
        guard environment("TZ") == nil, unsafe lstat(path, &status) == 0 else { return true }
        return unsafe access(path, R_OK) == 0
    }
}
