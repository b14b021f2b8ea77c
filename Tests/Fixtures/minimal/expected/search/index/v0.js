chalklineSearch.take("v0","AaAbutAfairBourBriendsAhubAnothingAoneBrangesApageAsharesBmallAtwo","!$$$$$$$$$$$$","!!!!!!!!!!!!!");
