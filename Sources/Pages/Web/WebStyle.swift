/// The style sheet of the page: system fonts, colours by token, and no lengths that the page itself would have to say.
enum WebStyle {
    /// The whole style sheet.
    ///
    /// - Parameter footer: what stands at the foot of each printed page, in letters, digits, spaces, dots and commas.
    static func sheet(footer: String) -> String {
        [screen, drawings, narrow, printed(footer: footer)].joined(separator: "\n")
    }

    /// What stands on every page: tokens, text, and the parts of it.
    static let screen = #"""
        :root{color-scheme:light dark;
        --bg:#fff;--panel:#f4f7f9;--ink:#15212b;--mute:#4d5b67;--line:#d3dbe1;--hair:#e6ebef;--link:#0a5688;--band:#eef3f7;
        --done:#0b5f93;--part:#8a5a00;--none:#b0350b;--nob:#596672;--wait:#596672;--vol:#69479b;--onfill:#fff;--focus:#ffbf47;
        --focusink:#0b0c0c;
        --sans:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
        --serif:"Iowan Old Style","Sitka Heading","Noto Serif",Cambria,Georgia,serif;
        --mono:ui-monospace,"SF Mono",Consolas,"Noto Sans Mono","DejaVu Sans Mono",monospace;
        --s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.5rem;--s7:4rem}
        @media (prefers-color-scheme:dark){:root{--bg:#10171d;--panel:#18222a;--ink:#e8edf1;--mute:#a9b6c1;--line:#35434f;--hair:#26323c;
        --link:#86c5f0;--band:#18232c;
        --done:#63b3e8;--part:#e2b144;--none:#ff9068;--nob:#a5b2bd;--wait:#a5b2bd;--vol:#c3a8f0;--onfill:#10171d}}
        *{box-sizing:border-box}
        html{font-size:clamp(1rem,.4rem + .75vw,1.5rem);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;background:var(--bg);color:var(--ink);font:400 1rem/1.5 var(--sans);font-variant-numeric:lining-nums tabular-nums;
        overflow-wrap:anywhere}
        .wrap{max-width:70rem;margin:0 auto;padding:0 clamp(1rem,3vw,2rem)}
        h1,h2,h3,p,ul,ol,dl,dd,figure,table{margin:0;padding:0}
        ul,ol{list-style:none}
        h1{font:600 clamp(1.75rem,1.2rem + 2.6vw,3.1rem)/1.12 var(--serif);letter-spacing:-.012em;text-wrap:balance;max-width:24ch}
        h2{font:600 clamp(1.35rem,1.1rem + .9vw,1.85rem)/1.2 var(--serif);letter-spacing:-.006em;text-wrap:balance}
        h3{font:600 1rem/1.3 var(--sans)}
        a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.16em}
        a:hover{text-decoration-thickness:.14em}
        :focus-visible{outline:3px solid var(--focus);outline-offset:2px;box-shadow:0 0 0 2px var(--focusink);border-radius:2px}
        main:focus{outline:none}
        code{font:.86em/1.4 var(--mono)}
        abbr{text-decoration:none}
        bdi{unicode-bidi:isolate}
        .vh{position:absolute!important;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .skip{position:absolute;left:-999px;top:0;background:var(--focus);color:#0b0c0c;padding:.5rem 1rem;z-index:2}
        .skip:focus{left:0}
        .defs{position:absolute;width:0;height:0}
        .i{width:1em;height:1em;flex:none;vertical-align:-.125em}
        .m{color:var(--mute)}
        .c-done{fill:var(--done)}.c-cut{fill:none;stroke:var(--onfill);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
        .c-inv{fill:var(--onfill)}.c-ck{fill:none;stroke:var(--done);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
        .c-part{fill:var(--part)}.s-part{fill:none;stroke:var(--part);stroke-width:1.8}
        .s-none{fill:none;stroke:var(--none);stroke-width:1.8;stroke-linecap:round}
        .s-nob{fill:none;stroke:var(--nob);stroke-width:1.3;stroke-dasharray:2 1.6}
        .q-nob{fill:none;stroke:var(--nob);stroke-width:1.6;stroke-linecap:round}.c-nob{fill:var(--nob)}
        .c-wait{fill:var(--wait)}.c-vol{fill:var(--vol)}.s-vol{fill:none;stroke:var(--vol);stroke-width:1.8;stroke-linejoin:round}
        .s-open{fill:none;stroke:var(--nob);stroke-width:1.2}.c-star{fill:var(--part)}
        /* head */
        .top{border-top:.375rem solid var(--done);padding:var(--s6) 0 var(--s5)}
        .over{color:var(--mute);font-size:.9rem;margin-bottom:var(--s2);display:flex;flex-wrap:wrap;justify-content:space-between;
        gap:0 var(--s5)}
        .asof{font-weight:600;color:var(--ink)}
        .lead{font-size:clamp(1.06rem,1rem + .4vw,1.3rem);line-height:1.45;max-width:58ch;margin-top:var(--s4)}
        .caution{color:var(--mute)}
        .q{font:600 1rem/1.4 var(--sans);letter-spacing:0;margin:var(--s6) 0 var(--s3)}
        .tally{display:grid;grid-template-columns:repeat(6,1fr);border-top:1px solid var(--line)}
        .tally li{border-bottom:1px solid var(--line);min-width:0}
        .tally li+li{border-left:1px solid var(--hair)}
        .tally a{display:grid;grid-template-rows:auto 2.7em 1fr;color:inherit;text-decoration:none;padding:var(--s3) var(--s3) var(--s4);
        height:100%}
        .tally li:first-child a{padding-left:0}
        .tally a:hover .w{text-decoration:underline}
        .num{font:600 2.5rem/1.1 var(--serif)}
        .w{line-height:1.3;font-size:.95rem}
        .marks{display:flex;flex-wrap:wrap;gap:.3rem;font-size:1.05rem;margin-top:var(--s3)}
        .toc ul{border-bottom:1px solid var(--line);padding-bottom:var(--s4);display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;
        font-size:.9rem}
        .toc a{display:inline-block;padding:.2rem 0}
        main>section{padding-top:var(--s7)}
        .lede{max-width:74ch;margin:var(--s2) 0 var(--s5);color:var(--mute)}
        .note,figcaption{font-size:.875rem;color:var(--mute);max-width:72ch;margin-top:var(--s3)}
        /* readiness */
        .rh,.req summary{display:grid;grid-template-columns:minmax(0,1fr) 11.5rem 12.5rem 14.5rem;column-gap:var(--s3)}
        .rh,.req,.gn{margin-left:1.75rem}
        .rh{font-size:.8rem;color:var(--mute);border-bottom:1px solid var(--line);padding-bottom:.3rem}
        .grp h3{display:flex;align-items:center;gap:.6rem;margin-top:var(--s5);padding-bottom:.25rem;font-size:1.0625rem}
        .grp h3 .i{font-size:1.15rem}
        .grp h3 .n{font-weight:400;color:var(--mute)}
        .gn{font-size:.875rem;color:var(--mute);margin-bottom:.35rem}
        .req{border-top:1px solid var(--line)}
        .req li{min-width:0}
        .req>li{border-bottom:1px solid var(--hair)}
        .req summary{list-style:none;cursor:pointer;padding:.5rem 0;align-items:baseline}
        .req summary::-webkit-details-marker{display:none}
        .req summary:hover .lb{text-decoration:underline;text-decoration-thickness:.06em;text-underline-offset:.16em}
        .lb{font-weight:600;min-width:0}.ct{display:none}
        .lb::after{content:"";display:inline-block;width:.42em;height:.42em;border:solid var(--mute);border-width:0 .1em .1em 0;
        transform:rotate(45deg) translate(-.18em,-.05em);margin-left:.55em}
        details[open]>summary .lb::after{transform:rotate(225deg) translate(-.1em,-.05em)}
        .ow,.du{color:var(--mute);font-size:.925rem;min-width:0}
        .re{font-size:.925rem;min-width:0}.prn{display:none}.nw{white-space:nowrap}.nr{display:none}
        .why{padding:var(--s2) 0 var(--s5);font-size:.9375rem;max-width:62rem}
        .why>*+*{margin-top:var(--s3)}
        .full{font-size:1rem}
        .why dl{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:.25rem var(--s4)}
        .why dt{color:var(--mute)}
        .rows{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:.25rem var(--s5)}
        .rows li{padding-left:1.5rem;text-indent:-1.5rem}.rows .i{margin-right:.5rem}
        .ev{border-left:3px solid var(--line);padding-left:var(--s3)}
        .ev li+li{margin-top:.35rem}
        .ev .d{font-weight:600}
        .ev .cs{display:block;color:var(--mute);font-size:.875rem}
        .ask code{background:var(--panel);padding:.15rem .4rem;border-radius:3px}
        .tools button,.cmp select{font:inherit;font-size:.9rem;color:var(--ink);background:var(--bg);border:1px solid var(--mute);
        border-radius:3px;padding:.35rem .7rem;cursor:pointer}
        .tools{margin-bottom:var(--s4)}
        /* tables */
        table{border-collapse:collapse;width:100%}
        th,td{text-align:left;vertical-align:top;font-weight:400;padding:.45rem .75rem .45rem 0}
        caption{text-align:left;font-weight:600;padding-bottom:.4rem}
        thead th{font-size:.8rem;color:var(--mute);border-bottom:1px solid var(--line);vertical-align:bottom}
        .r{text-align:right;padding-right:0}
        .chain{table-layout:fixed}
        .chain th:first-child{width:30%}
        .chain thead th{font-size:.95rem;font-weight:600;color:var(--ink)}
        .chain tbody tr{border-bottom:1px solid var(--hair)}
        .chain tbody th{font-weight:600}
        .chain td{font-size:.9rem;padding:.6rem .5rem .6rem 0}
        .chain td .i{margin-right:.45rem;font-size:1.05rem;vertical-align:-.18em}
        .rn{display:block;font-weight:400;font-size:.78rem;line-height:1.25;color:var(--mute);padding-right:.5rem}
        .chain .wd{color:var(--mute)}
        .chain td{white-space:nowrap}
        .g-done .dt{font-weight:600}
        .legend{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;font-size:.875rem;color:var(--mute);margin-top:var(--s3)}
        .legend .i,.lg{margin-right:.4rem}
        .lg{width:1.15em;height:1.15em;vertical-align:-.2em}
        """#
}
