extension StateTable {
    /// The Member States of the United Nations by short name (un.org, Member States), codes A to L.
    static let memberStatesAToL = """
        AFG Afghanistan; Islamic Republic of Afghanistan
        AGO Angola; Republic of Angola
        ALB Albania; Republic of Albania
        AND Andorra; Principality of Andorra
        ARE United Arab Emirates; UAE; Emirates
        ARG Argentina; Argentine Republic
        ARM Armenia; Republic of Armenia
        ATG Antigua and Barbuda
        AUS Australia; Commonwealth of Australia
        AUT Austria; Republic of Austria
        AZE Azerbaijan; Republic of Azerbaijan
        BDI Burundi; Republic of Burundi
        BEL Belgium; Kingdom of Belgium
        BEN Benin; Republic of Benin; Dahomey
        BFA Burkina Faso; Burkina; Upper Volta
        BGD Bangladesh; People's Republic of Bangladesh
        BGR Bulgaria; Republic of Bulgaria
        BHR Bahrain; Kingdom of Bahrain
        BHS Bahamas; Commonwealth of the Bahamas
        BIH Bosnia and Herzegovina; Bosnia; BiH; Bosnia-Herzegovina; Bosnia and Herz.
        BLR Belarus; Republic of Belarus; Byelorussia
        BLZ Belize
        BOL Bolivia (Plurinational State of); Bolivia; Plurinational State of Bolivia
        BRA Brazil; Federative Republic of Brazil
        BRB Barbados
        BRN Brunei Darussalam; Brunei
        BTN Bhutan; Kingdom of Bhutan
        BWA Botswana; Republic of Botswana
        CAF Central African Republic
        CAN Canada
        CHE Switzerland; Swiss Confederation
        CHL Chile; Republic of Chile
        CHN China; People's Republic of China; PRC
        CIV Côte d'Ivoire; Ivory Coast; Republic of Côte d'Ivoire; Côte d’Ivoire (Republic of)
        CMR Cameroon; Republic of Cameroon
        COD Democratic Republic of the Congo; Congo (Democratic Republic of the); DR Congo; DRC; Congo-Kinshasa; Zaire; Congo (Kinshasa)
        COG Congo; Republic of the Congo; Congo (Republic of the); Congo-Brazzaville; Congo (Brazzaville)
        COL Colombia; Republic of Colombia
        COM Comoros; Union of the Comoros; Comoro Islands
        CPV Cabo Verde; Cape Verde; Republic of Cabo Verde; Cape Verde Islands
        CRI Costa Rica; Republic of Costa Rica
        CUB Cuba; Republic of Cuba
        CYP Cyprus; Republic of Cyprus
        CZE Czechia; Czech Republic
        DEU Germany; Federal Republic of Germany
        DJI Djibouti; Republic of Djibouti
        DMA Dominica; Commonwealth of Dominica
        DNK Denmark; Kingdom of Denmark
        DOM Dominican Republic
        DZA Algeria; People's Democratic Republic of Algeria
        ECU Ecuador; Republic of Ecuador
        EGY Egypt; Arab Republic of Egypt
        ERI Eritrea; State of Eritrea
        ESP Spain; Kingdom of Spain
        EST Estonia; Republic of Estonia
        ETH Ethiopia; Federal Democratic Republic of Ethiopia
        FIN Finland; Republic of Finland
        FJI Fiji; Republic of Fiji
        FRA France; French Republic
        FSM Micronesia (Federated States of); Micronesia; Federated States of Micronesia; Micronesia, Fed. Sts.
        GAB Gabon; Gabonese Republic
        GBR United Kingdom of Great Britain and Northern Ireland; United Kingdom; UK; Great Britain; Britain
        GEO Georgia
        GHA Ghana; Republic of Ghana
        GIN Guinea; Republic of Guinea
        GMB Gambia; Gambia (Republic of The); Republic of the Gambia; Islamic Republic of the Gambia
        GNB Guinea-Bissau; Republic of Guinea-Bissau
        GNQ Equatorial Guinea; Republic of Equatorial Guinea
        GRC Greece; Hellenic Republic
        GRD Grenada
        GTM Guatemala; Republic of Guatemala
        GUY Guyana; Co-operative Republic of Guyana; Cooperative Republic of Guyana
        HND Honduras; Republic of Honduras
        HRV Croatia; Republic of Croatia
        HTI Haiti; Republic of Haiti
        HUN Hungary
        IDN Indonesia; Republic of Indonesia
        IND India; Republic of India
        IRL Ireland; Republic of Ireland
        IRN Iran (Islamic Republic of); Iran; Islamic Republic of Iran
        IRQ Iraq; Republic of Iraq
        ISL Iceland; Republic of Iceland
        ISR Israel; State of Israel
        ITA Italy; Italian Republic
        JAM Jamaica
        JOR Jordan; Hashemite Kingdom of Jordan
        JPN Japan
        KAZ Kazakhstan; Republic of Kazakhstan
        KEN Kenya; Republic of Kenya
        KGZ Kyrgyzstan; Kyrgyz Republic
        KHM Cambodia; Kingdom of Cambodia
        KIR Kiribati; Republic of Kiribati
        KNA Saint Kitts and Nevis; Saint Christopher and Nevis
        KOR Republic of Korea; South Korea; Korea (Republic of); ROK; Korea, South
        KWT Kuwait; State of Kuwait
        LAO Lao People's Democratic Republic; Laos; Lao PDR
        LBN Lebanon; Lebanese Republic
        LBR Liberia; Republic of Liberia
        LBY Libya; State of Libya; Libyan Arab Jamahiriya; Libyan Arab Republic; Socialist People's Libyan Arab Jamahiriya
        LCA Saint Lucia
        LIE Liechtenstein; Principality of Liechtenstein
        LKA Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon
        LSO Lesotho; Kingdom of Lesotho
        LTU Lithuania; Republic of Lithuania
        LUX Luxembourg; Grand Duchy of Luxembourg
        LVA Latvia; Republic of Latvia
        """

    /// The Member States of the United Nations by short name (un.org, Member States), codes M to Z.
    static let memberStatesMToZ = """
        MAR Morocco; Kingdom of Morocco
        MCO Monaco; Principality of Monaco
        MDA Republic of Moldova; Moldova; Moldova (Republic of); Moldavia
        MDG Madagascar; Republic of Madagascar
        MDV Maldives; Republic of Maldives
        MEX Mexico; United Mexican States
        MHL Marshall Islands; Republic of the Marshall Islands
        MKD North Macedonia; Macedonia; Republic of North Macedonia; The former Yugoslav Republic of Macedonia; FYROM
        MLI Mali; Republic of Mali
        MLT Malta; Republic of Malta
        MMR Myanmar; Burma; Republic of the Union of Myanmar; Myanmar (Burma)
        MNE Montenegro
        MNG Mongolia
        MOZ Mozambique; Republic of Mozambique
        MRT Mauritania; Islamic Republic of Mauritania
        MUS Mauritius; Republic of Mauritius
        MWI Malawi; Republic of Malawi
        MYS Malaysia
        NAM Namibia; Republic of Namibia
        NER Niger; Republic of the Niger
        NGA Nigeria; Federal Republic of Nigeria
        NIC Nicaragua; Republic of Nicaragua
        NLD Netherlands (Kingdom of the); Netherlands; Kingdom of the Netherlands; Holland
        NOR Norway; Kingdom of Norway
        NPL Nepal; Federal Democratic Republic of Nepal
        NRU Nauru; Republic of Nauru
        NZL New Zealand; Aotearoa New Zealand; New Zealand (Aotearoa)
        OMN Oman; Sultanate of Oman
        PAK Pakistan; Islamic Republic of Pakistan
        PAN Panama; Republic of Panama
        PER Peru; Republic of Peru
        PHL Philippines; Republic of the Philippines
        PLW Palau; Republic of Palau
        PNG Papua New Guinea; Independent State of Papua New Guinea
        POL Poland; Republic of Poland
        PRK Democratic People's Republic of Korea; North Korea; Korea (Democratic People's Republic of); DPRK; DPR Korea; Korea, North
        PRT Portugal; Portuguese Republic
        PRY Paraguay; Republic of Paraguay
        QAT Qatar; State of Qatar
        ROU Romania
        RUS Russian Federation; Russia; Russian Fed.
        RWA Rwanda; Republic of Rwanda
        SAU Saudi Arabia; Kingdom of Saudi Arabia
        SDN Sudan; Republic of the Sudan
        SEN Senegal; Republic of Senegal
        SGP Singapore; Republic of Singapore
        SLB Solomon Islands
        SLE Sierra Leone; Republic of Sierra Leone
        SLV El Salvador; Republic of El Salvador
        SMR San Marino; Republic of San Marino
        SOM Somalia; Federal Republic of Somalia; Somalia, Fed. Rep.
        SRB Serbia; Republic of Serbia
        SSD South Sudan; Republic of South Sudan
        STP Sao Tome and Principe; Democratic Republic of Sao Tome and Principe
        SUR Suriname; Republic of Suriname; Surinam
        SVK Slovakia; Slovak Republic
        SVN Slovenia; Republic of Slovenia
        SWE Sweden; Kingdom of Sweden
        SWZ Eswatini; Swaziland; Kingdom of Eswatini
        SYC Seychelles; Republic of Seychelles
        SYR Syrian Arab Republic; Syria; Syria, Arab Republic of
        TCD Chad; Republic of Chad
        TGO Togo; Togolese Republic
        THA Thailand; Kingdom of Thailand; Siam
        TJK Tajikistan; Republic of Tajikistan
        TKM Turkmenistan
        TLS Timor-Leste; East Timor; Democratic Republic of Timor-Leste
        TON Tonga; Kingdom of Tonga
        TTO Trinidad and Tobago; Republic of Trinidad and Tobago
        TUN Tunisia; Republic of Tunisia
        TUR Türkiye; Turkey; Republic of Türkiye; Republic of Turkey
        TUV Tuvalu
        TZA United Republic of Tanzania; Tanzania; Tanzania (United Republic of)
        UGA Uganda; Republic of Uganda
        UKR Ukraine
        URY Uruguay; Eastern Republic of Uruguay; Oriental Republic of Uruguay
        USA United States of America; United States; US
        UZB Uzbekistan; Republic of Uzbekistan
        VCT Saint Vincent and the Grenadines; Saint Vincent
        VEN Venezuela (Bolivarian Republic of); Venezuela; Bolivarian Republic of Venezuela; Venezuela, RB
        VNM Viet Nam; Vietnam; Socialist Republic of Viet Nam
        VUT Vanuatu; Republic of Vanuatu
        WSM Samoa; Independent State of Samoa; Western Samoa
        YEM Yemen; Republic of Yemen
        ZAF South Africa; Republic of South Africa
        ZMB Zambia; Republic of Zambia
        ZWE Zimbabwe; Republic of Zimbabwe
        """
}
