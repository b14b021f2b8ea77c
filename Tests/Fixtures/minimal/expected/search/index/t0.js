chalklineSearch.take("t0",[["index.html","A small hub","en","page",[],["","","Nothing but one page."]],
["fair-shares/index.html","Fair shares","en","page",[],["","","Two oranges, four friends."]]]);
