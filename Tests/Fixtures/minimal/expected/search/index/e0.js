chalklineSearch.take("e0",", ( = 8 8 , ( ( 8 ( = , 8");
