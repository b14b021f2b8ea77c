chalklineSearch.take("facets",["page"],"!!");
