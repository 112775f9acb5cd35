/// The script of the page: it opens and closes all reasons, opens the part that a link points into, and compares two days. Without it the
/// page says the same.
enum WebScript {
    /// The element that it reads the days from.
    static let data = "stops-data"

    static let source = #"""
        (function(){
        'use strict';
        var q=function(s,r){return Array.prototype.slice.call((r||document).querySelectorAll(s))};
        var el=function(n,t){var e=document.createElement(n);if(t)e.textContent=t;return e};
        var icon=function(g){var n='http://www.w3.org/2000/svg',s=document.createElementNS(n,'svg'),u=document.createElementNS(n,'use');
        s.setAttribute('class','i s');s.setAttribute('viewBox','0 0 16 16');s.setAttribute('aria-hidden','true');
        u.setAttribute('href','#i-'+g);s.appendChild(u);return s};
        var list=q('.req details'),tools=document.querySelector('.tools');
        if(tools&&list.length){var b=el('button','Open all reasons');b.type='button';
        b.addEventListener('click',function(){var open=list.some(function(d){return !d.open});list.forEach(function(d){d.open=open})});
        var say=function(){b.textContent=list.every(function(d){return d.open})?'Close all reasons':'Open all reasons'};
        list.forEach(function(d){d.addEventListener('toggle',say)});tools.appendChild(b);tools.hidden=false}
        var reveal=function(){var id=decodeURIComponent(location.hash.slice(1)),t=id&&document.getElementById(id);if(!t)return;
        var d=t.closest('details')||(t.matches('.req>li')?t.querySelector('details'):null);if(d&&!d.open){d.open=true;
        t.scrollIntoView()}};
        window.addEventListener('hashchange',reveal);reveal();
        var src=document.getElementById('stops-data'),box=document.querySelector('.cmp');
        if(src&&box){var D=JSON.parse(src.textContent),det=el('details'),su=el('summary','Compare any two of these days');
        det.className='more';det.appendChild(su);box.parentNode.insertBefore(det,box);det.appendChild(box);
        var mk=function(name,i){var l=el('label',name+' '),s=el('select');
        D.stops.forEach(function(x,k){var o=el('option',x.day+', '+x.name);o.value=k;s.appendChild(o)});s.selectedIndex=i;
        l.appendChild(s);box.appendChild(l);return s};
        var a=mk('From',Math.min(2,D.stops.length-2)),z=mk('to',D.stops.length-1),ul=el('ul');
        ul.setAttribute('aria-live','polite');box.appendChild(ul);
        var draw=function(){ul.textContent='';var x=D.stops[a.value].s,y=D.stops[z.value].s,n=0,back=+z.value<+a.value;
        var told=function(w,late){return w?D.word[w]:late?'no longer expected':'not yet expected'};
        Object.keys(x).concat(Object.keys(y).filter(function(k){return !x[k]})).forEach(function(k){if(x[k]===y[k])return;n++;
        var li=el('li');if(y[k]){li.appendChild(icon(y[k]));li.appendChild(document.createTextNode(' '))}
        li.appendChild(el('b',D.label[k]||k));
        li.appendChild(document.createTextNode(': '+told(x[k],back)+' \u2192 '+told(y[k],!back)));ul.appendChild(li)});
        if(!n)ul.appendChild(el('li','Nothing changed between these two days.'))};
        a.addEventListener('change',draw);z.addEventListener('change',draw);draw();box.hidden=false}
        })();
        """#
}
