extension WebStyle {
    /// Drawings and the parts around them.
    static let drawings = #"""
        /* drawings */
        svg text{font-family:var(--sans);fill:var(--ink)}
        .tl,.fd{display:block;width:100%;height:auto;overflow:visible}
        .tall{display:none}
        .band{fill:var(--band)}
        .grid{stroke:var(--hair);stroke-width:1}
        .base{stroke:var(--line);stroke-width:1}
        .now{stroke:var(--ink);stroke-width:1;stroke-dasharray:3 3}
        .lead line,line.lead{stroke:var(--line);stroke-width:1}
        svg .yr,svg .bt,svg .tiny{fill:var(--mute);font-size:10.5px}
        svg .lane{font-size:11.5px;font-weight:600}
        svg .lab{font-size:11px}
        svg .sm{font-size:10.5px}
        svg .pt{font-size:11.5px;font-weight:600}
        svg .halo{paint-order:stroke;stroke:var(--bg);stroke-width:3px;stroke-linejoin:round}
        svg .inv{fill:var(--onfill);stroke:none}
        .held circle,.held rect,.held path{fill:var(--done);stroke:var(--bg);stroke-width:1}
        .held.k-con circle,.held.k-oth circle{fill:var(--mute)}
        .held.k-rep rect{fill:var(--ink)}
        .plan circle,.plan rect,.plan path{fill:var(--bg);stroke:var(--done);stroke-width:1.8}
        .told rect{fill:none;stroke:var(--mute);stroke-width:1;stroke-dasharray:3 2}
        .half circle{fill:var(--bg);stroke:var(--part);stroke-width:1.8}.half path{fill:var(--part)}
        .reck{stroke:var(--part);stroke-width:1.4;stroke-dasharray:3 3}
        .yb rect{fill:var(--bg);stroke:var(--nob);stroke-width:1.6}
        .yb.g-done rect{fill:var(--done);stroke:var(--done)}
        .yb.g-missed rect{stroke:var(--none)}
        .yb.g-nobody rect{stroke-dasharray:4 3}
        .moved{margin-top:var(--s6)}
        .moved td,.moved th{font-size:.9rem}
        .moved tbody tr{border-bottom:1px solid var(--hair)}
        .moved{table-layout:fixed}.moved th:nth-child(1){width:13%}.moved th:nth-child(2){width:22%}
        .moved .pic{width:32%;padding-right:1.5rem}
        .mv{display:block;width:100%;height:1.25rem}
        .months{display:grid;grid-template-columns:repeat(4,1fr)}
        .pb{fill:var(--bg);stroke:var(--done);stroke-width:1.5;vector-effect:non-scaling-stroke}
        .hb{fill:var(--done)}
        .more{margin-top:var(--s4);font-size:.9rem}
        .more>summary{cursor:pointer;color:var(--link);padding:.3rem 0;width:fit-content}
        .plain td{border-top:1px solid var(--hair);font-size:.875rem}
        .plain td:first-child{white-space:nowrap;padding-right:1.25rem}.entries td:last-child{overflow-wrap:break-word}
        .dbt{display:block;color:var(--mute)}
        .stated thead th.r{width:6.5rem}
        .stated .cv{width:17rem;padding-left:1.5rem;padding-right:0}
        .stated td.cv{padding-top:.8rem}
        .stated tbody th{font-weight:600;padding-right:1.5rem}
        .stated tbody tr{border-bottom:1px solid var(--hair)}
        .stated .who,.oth{display:block;font-weight:400;font-size:.875rem;color:var(--mute);max-width:62ch}
        .oth>summary{cursor:pointer;padding:.3rem 0;width:fit-content;color:var(--link)}
        .v{font:600 1.15rem/1.3 var(--serif)}
        .stated .p{display:block;font-size:.85rem;color:var(--mute)}
        .cov{display:block;width:100%;height:.6rem}
        .out{fill:none;stroke:var(--mute);stroke-width:1;vector-effect:non-scaling-stroke}
        .fil{fill:var(--done)}
        .per{fill:var(--done);fill-opacity:.35;stroke:var(--done);stroke-width:1;stroke-dasharray:2 2;vector-effect:non-scaling-stroke}
        .six{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.3rem 2rem;margin-top:var(--s3);max-width:58rem}
        .six li{display:flex;gap:.6rem;align-items:baseline}.six b{font:600 1.15rem/1.3 var(--serif);min-width:1.6rem;text-align:right}
        .obj{columns:2;column-gap:var(--s6)}
        .obj li{display:grid;grid-template-columns:1.6rem minmax(0,1fr) 32% 2.6rem;column-gap:.5rem;align-items:center;break-inside:avoid;
        padding:.16rem 0;font-size:.9rem}
        .no{color:var(--mute);text-align:right}
        .obj svg:not(.i){display:block;width:100%;height:.7rem}
        .ov{display:flex;gap:.35rem;align-items:center;color:var(--mute)}
        .stops>li{display:grid;grid-template-columns:13rem 22.5rem minmax(0,1fr);column-gap:var(--s4);padding:.7rem 0;
        border-top:1px solid var(--hair)}
        .stops>li:first-child{border-top-color:var(--line)}
        .sh b{display:block}
        .sh{font-size:.925rem}
        .units{display:flex;flex-wrap:wrap;gap:.16rem;font-size:.9rem;padding-top:.28rem}
        .chg{font-size:.9rem}
        .chg li{padding-left:1.5rem;text-indent:-1.5rem}
        .chg .i{margin-right:.5rem}.chg li.m{padding:0;text-indent:0}
        .cmp{background:var(--panel);padding:var(--s4);border-radius:4px;margin-bottom:var(--s5)}
        .cmp label{display:inline-block;max-width:100%;margin:0 var(--s4) .3rem 0;font-size:.9rem}.cmp select{max-width:100%}
        .cmp ul{margin-top:var(--s3);font-size:.925rem}
        .sts{table-layout:fixed}
        .sts th:first-child{width:21%}
        .sts thead th{padding-right:.5rem;line-height:1.25}
        .sts tbody tr{border-bottom:1px solid var(--hair)}
        .sts td,.sts tbody th{padding:.2rem .5rem .2rem 0;font-size:.9rem}
        .sts tbody th{font-weight:600}
        .cw{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .dot{margin-right:.2rem}.sts thead th{font-size:.8rem}
        .asked{display:grid;grid-template-columns:minmax(0,16rem) minmax(0,1fr);gap:.2rem 1rem;margin:.6rem 0}.asked dt{color:var(--mute)}
        .docs{columns:2;column-gap:var(--s6);font-size:.8125rem;line-height:1.4;margin-top:var(--s2)}
        .docs li{break-inside:avoid;padding:.25rem 0}
        footer{margin-top:var(--s6);padding-top:var(--s4);padding-bottom:var(--s6);font-size:.8125rem;color:var(--mute)}
        footer::before{content:"";display:block;border-top:1px solid var(--line);margin-bottom:var(--s4)}
        footer p{max-width:84ch}footer p+p{margin-top:var(--s2)}
        :target{scroll-margin-top:1rem}
        li:target{outline:2px solid var(--focus);outline-offset:3px}
        """#
}
