extension WebStyle {
    /// Narrow screens, and colours that a reader's system forces.
    static let narrow = #"""
        @media (max-width:62em){
        .chain td{white-space:normal}.chain th:first-child{width:26%}.chain td .i{display:block;margin-bottom:.2rem}.nr{display:inline}
        .tally{grid-template-columns:repeat(3,1fr)}
        .tally li:nth-child(4) a{padding-left:0}.tally li:nth-child(4){border-left:0}
        .rh{display:none}
        .req summary{display:block;position:relative;padding-right:1.75rem}.lb::after{position:absolute;right:.45rem;top:1rem}
        .lb,.re{display:block}.ow,.du{font-size:.875rem}
        .ow::before{content:"from "}.du::before{content:", due "}
        .stops>li{grid-template-columns:13rem minmax(0,1fr)}.chg{grid-column:2}
        .wide{display:none}.tall{display:block;max-width:32rem;margin:0 auto}
        }
        @media (max-width:44em){
        .top{padding-top:var(--s5)}h1{text-wrap:wrap}.rn{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
        main>section{padding-top:3rem}
        .tally{grid-template-columns:1fr}
        .tally li+li{border-left:0}
        .tally a{grid-template-columns:2.6rem minmax(0,1fr) auto;grid-template-rows:auto;align-items:center;padding:.4rem 0}
        .tally .w br{display:none}
        .num{font-size:1.6rem}.marks{margin:0;font-size:.95rem;gap:.2rem}
        .why{padding-left:0}.why dl{grid-template-columns:1fr;gap:0}.why dd+dt{margin-top:.4rem}
        .chain,.chain tbody,.chain thead{display:block}
        .chain tr{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));column-gap:.3rem}
        .chain th:first-child{grid-column:1/-1;width:auto;padding:.5rem 0 0}
        .chain thead th:first-child{display:none}
        .chain thead th{font-size:.78rem;padding-right:0}
        .chain td{white-space:normal;padding:.3rem 0 .6rem;font-size:.75rem;line-height:1.3}
        .chain td .i{display:block;margin-bottom:.2rem;font-size:1.15rem}
        .chain .y{display:block}.chain .dt{font-size:.7rem;letter-spacing:-.01em}
        .moved,.moved tbody{display:block}.moved thead{display:none}.moved caption{display:block}
        .moved tr{display:block;padding:.4rem 0}.moved td{display:inline;padding:0}.moved td.pic{display:block;width:auto;padding:.2rem 0}
        .moved td:nth-child(1)::after{content:": "}
        .six{grid-template-columns:1fr}.obj{columns:1}.obj li{grid-template-columns:1.5rem minmax(0,1fr) 18% 2.5rem}
        .stated,.stated tbody{display:block}.stated thead{display:none}
        .stated tr{display:grid;grid-template-columns:auto 1fr;column-gap:1.25rem;padding:.55rem 0}
        .stated tbody th,.stated td.cv{padding:0;grid-column:1/-1;width:auto}.stated td.cv{padding-top:.15rem}
        .stated td.r{text-align:left;font-size:.875rem;display:flex;gap:.4rem;align-items:baseline;padding:.1rem 0}
        .stated td:nth-child(2)::before{content:"stated"}.stated td:nth-child(3)::before{content:"recorded by name"}
        .stops>li{grid-template-columns:1fr;row-gap:.3rem}.chg{grid-column:1}.units{font-size:.76rem;gap:.14rem}
        .sts,.sts tbody{display:block}.sts thead{display:none}
        .sts tr{display:block;padding:.4rem 0}.sts th:first-child{display:block;width:auto;padding:0}
        .sts td{display:inline;padding:0 .6rem 0 0;font-size:.875rem;color:var(--mute)}.sts td.e{display:none}
        .sts .cw{position:static;width:auto;height:auto;clip-path:none}.sts .cl{display:none}.sts td{padding:0}
        .sts td:not(.e):has(~td:not(.e))::after{content:"; "}
        .docs{columns:1}.asked{grid-template-columns:1fr}.asked dd{margin-bottom:.3rem}
        .plain td:first-child{white-space:normal}
        .plain thead{display:none}.plain,.plain tbody{display:block}
        .plain tr{display:block;border-top:1px solid var(--hair);padding:.35rem 0}.plain td{display:inline;border:0;padding:0 .4rem 0 0}
        .plain td:first-child{font-weight:600}
        }
        @media (forced-colors:active){.c-done,.c-part,.c-vol,.c-nob,.c-wait,.c-star,.held circle,.held rect,.held path,.half path,.fil,
        .hb{fill:CanvasText}.s-part,.s-none,.s-vol,.s-nob,.s-open,.q-nob,.plan circle,.plan rect,.plan path,.half circle,.yb rect,
        .yb.g-done rect,.pb,.told rect,.now,.out,.per{stroke:CanvasText}
        .plan circle,.plan rect,.plan path,.half circle,.yb rect,.pb{fill:Canvas}.yb.g-done rect{fill:CanvasText}
        svg .inv,.c-inv{fill:Canvas}.c-cut{stroke:Canvas}.c-ck{stroke:CanvasText}svg text{fill:CanvasText}svg .inv{fill:Canvas}
        .reck{stroke:CanvasText}.yb.g-missed rect{stroke:CanvasText}.per,.band{fill:Canvas}}
        """#

    /// Paper: A4, light, and what is folded away stays so but for the documents.
    static func printed(footer: String) -> String {
        #"""
        @page{size:A4;margin:13mm 14mm 15mm;@bottom-right{content:"page " counter(page) " of " counter(pages);font:8pt Arial,sans-serif;
        color:#4d5b67}@bottom-left{content:"\#(footer)";font:8pt Arial,sans-serif;color:#4d5b67}}
        @media print{
        :root{color-scheme:light;--bg:#fff;--panel:#fff;--ink:#000;--mute:#3c4650;--line:#8f9aa3;--hair:#cbd3d9;--link:#000;
        --band:#eef2f5;--done:#0b5f93;--part:#8a5a00;--none:#b0350b;--nob:#4d5862;--wait:#4d5862;--vol:#69479b;--onfill:#fff}
        html{font-size:8.8pt}svg .lab{font-size:12.2px}svg .yr,svg .bt,svg .tiny,svg .sm{font-size:11.4px}
        svg .lane,svg .pt{font-size:12.4px}
        .wrap{max-width:none;padding:0}
        .skip,.toc,.tools,.cmp,.ask{display:none!important}
        .top{border-top-width:3pt;padding:8pt 0 0}
        main>section{padding-top:13pt}
        h2,h3,caption,thead,.gn{break-after:avoid}.lede,.note,figcaption{break-inside:avoid}.lede{break-after:avoid;margin-bottom:6pt}
        .ct{display:block;font-weight:400;font-size:.82em;color:var(--mute)}
        .chain td,.chain tbody th{font-size:.82rem;padding:.16rem .2rem .16rem 0}
        .chain td .i{margin-right:.25rem;font-size:.95rem}.chain th:first-child{width:29%}
        .sts td,.sts tbody th{padding:.03rem .3rem .03rem 0}.sts thead th{font-size:.75rem}.src>summary{list-style:none;color:var(--ink)}
        .stops>li{padding:.22rem 0}.units{font-size:.8rem;gap:.1rem;flex-wrap:nowrap}.stated{table-layout:fixed}
        .stated thead th.r{width:11%}.stated .cv{width:28%;padding-right:1pt}.nr{display:none}.chain td{white-space:nowrap}
        .chain td .i{display:inline-block;margin-bottom:0}.obj li{padding:.05rem 0}
        .stated td,.stated th{padding-top:.18rem;padding-bottom:.18rem}.more{margin-top:4pt}.ds{break-before:avoid}
        h1{font-size:22pt}.q{margin:14pt 0 4pt}
        .tally{grid-template-columns:repeat(6,1fr)}.tally li+li,.tally li:nth-child(4){border-left:1px solid var(--hair)}
        .tally li:nth-child(4) a{padding-left:5pt}.scr{display:none}.prn{display:block}
        .tally a{grid-template-columns:none;grid-template-rows:auto 2.7em 1fr;padding:4pt 5pt 6pt}.num{font-size:20pt}
        .rh,.req summary{display:grid;grid-template-columns:minmax(0,1fr) 9rem 12.1rem 12.7rem;padding-right:0}
        .lb,.re,.ow,.du{grid-row:1;grid-column:auto}.du::before,.ow::before{content:none}
        .lb::after{display:none}.req summary{padding:2.2pt 0}.req>li,.stops>li,tr,figure,.chain,.moved,.obj,#states{break-inside:avoid}
        .stops>li:first-child,.stated tbody tr:first-child{break-after:avoid}.moved{margin-top:10pt}
        .moved th:nth-child(1){width:12%}.moved th:nth-child(2){width:19%}.moved .pic{width:26%}
        .moved td{padding-top:.15rem;padding-bottom:.15rem}
        .grp h3{margin-top:8pt}.why{padding:0 0 6pt}
        .wide{display:block}.tall{display:none}
        .src::details-content{content-visibility:visible;display:block;block-size:auto}
        details.more:not([open]):not(.src){display:none}
        .stops>li{grid-template-columns:12rem 18.5rem minmax(0,1fr)}.chg{grid-column:auto}
        .docs{columns:2;font-size:7.4pt;line-height:1.3}.docs li{padding:1pt 0}
        a{text-decoration:none}
        footer{margin-top:7pt}.lede,.note,figcaption,footer p{max-width:96ch}
        details.oth:not([open]){display:none}
        }
        """#
    }
}
