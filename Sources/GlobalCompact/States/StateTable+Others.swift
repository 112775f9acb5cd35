extension StateTable {
    /// The non-member States that the General Assembly has as observers.
    static let observerStates = """
        PSE State of Palestine; Palestine; Occupied Palestinian Territory; oPt; Palestinian Territory, Occupied; West Bank and Gaza
        VAT Holy See; Vatican; Vatican City; Vatican City State; Holy See (Vatican City State)
        """

    /// The associate members of ECLAC and ESCAP, by the names of the United Nations' M49 standard.
    static let associates = """
        ABW Aruba
        AIA Anguilla
        ASM American Samoa
        BMU Bermuda
        COK Cook Islands
        CUW Curaçao
        CYM Cayman Islands
        GLP Guadeloupe
        GUF French Guiana
        GUM Guam
        HKG China, Hong Kong Special Administrative Region; Hong Kong; Hong Kong, China; Hong Kong SAR; Hong Kong SAR, China; \
        Hong Kong Special Administrative Region; China, Hong Kong SAR
        MAC China, Macao Special Administrative Region; Macao; Macau; Macao, China; Macao SAR; \
        Macau, China; Macao SAR, China; Macao Special Administrative Region; Macau SAR; China, Macao SAR
        MNP Northern Mariana Islands; Commonwealth of the Northern Mariana Islands
        MSR Montserrat
        MTQ Martinique
        NCL New Caledonia
        NIU Niue
        PRI Puerto Rico
        PYF French Polynesia
        SXM Sint Maarten (Dutch part); Sint Maarten
        TCA Turks and Caicos Islands
        VGB British Virgin Islands; Virgin Islands (British)
        VIR United States Virgin Islands; US Virgin Islands; Virgin Islands (US)
        """
}
