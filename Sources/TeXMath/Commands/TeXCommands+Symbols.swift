/// Letters and signs: each line a name and its character, so that the table reads as one.
extension TeXCommands {
    static let symbols: [(name: String, command: Command)] =
        pairs(letters) { .letter($0) }
        + pairs(capitals + ordinary) { .symbol($0, .ordinary) }
        + pairs(binary) { .symbol($0, .binary) }
        + pairs(relations + arrowsAsRelations) { .symbol($0, .relation) }
        + pairs(opening) { .symbol($0, .opening) }
        + pairs(closing) { .symbol($0, .closing) }
        + pairs(inner) { .symbol($0, .inner) }
        + pairs(punctuation) { .symbol($0, .punctuation) }

    /// Reads "name character name character …".
    private static func pairs(
        _ table: String, _ make: (Unicode.Scalar) -> Command
    ) -> [(name: String, command: Command)] {
        let words = table.split(whereSeparator: \.isWhitespace)
        return stride(from: 0, to: words.count - 1, by: 2).compactMap { index in
            words[index + 1].unicodeScalars.first.map { (String(words[index]), make($0)) }
        }
    }

    /// Italic in the standard font.
    private static let letters = """
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ thetasym ϑ
        iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς
        tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
        varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ varPhi Φ varPsi Ψ
        varOmega Ω imath ı jmath ȷ
        """

    private static let capitals = """
        Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
        Alpha A Beta B Epsilon E Zeta Z Eta H Iota I Kappa K Mu M Nu N Omicron O Rho P Tau T Chi X

        """

    private static let ordinary = """
        aleph ℵ alef ℵ alefsym ℵ beth ℶ gimel ℷ daleth ℸ digamma ϝ varkappa ϰ ell ℓ hbar ℏ hslash ℏ wp ℘ weierp ℘
        Re ℜ real ℜ Im ℑ image ℑ partial ∂ nabla ∇ infty ∞ infin ∞ eth ð Finv Ⅎ Game ⅁ mho ℧ complement ∁
        forall ∀ exists ∃ exist ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ emptyset ∅ empty ∅ varnothing ∅
        angle ∠ measuredangle ∡ sphericalangle ∢ triangle △ triangledown ▽ square □ Box □ Diamond ◊ lozenge ◊
        blacklozenge ⧫ blacksquare ■ blacktriangle ▲ blacktriangledown ▼ bigstar ★ checkmark ✓ maltese ✠
        clubsuit ♣ clubs ♣ diamondsuit ♢ diamonds ♢ heartsuit ♡ hearts ♡ spadesuit ♠ spades ♠
        flat ♭ natural ♮ sharp ♯ surd √ backprime ‵ prime ′ degree ° diagdown ╲ diagup ╱
        backslash \\ vert | | ‖ Vert ‖ % % $ $ # # _ _ & &
        S § sect § P ¶ dag † ddag ‡ pounds £ mathsterling £ yen ¥ circledR ® textregistered ® circledS Ⓢ
        lq ‘ rq ’ AE Æ ae æ OE Œ oe œ O Ø o ø ss ß AA Å aa å i ı j ȷ
        textdollar $ textunderscore _ textdagger † textdaggerdbl ‡ textsterling £ textdegree ° textellipsis …
        textemdash — textendash – textless < textgreater > textbar | textbardbl ‖ textbackslash \\
        textbraceleft { textbraceright } textasciitilde ~ textasciicircum ^ textquoteleft ‘ textquoteright ’
        textquotedblleft “ textquotedblright ”
        """

    private static let binary = """
        pm ± plusmn ± mp ∓ times × div ÷ cdot ⋅ centerdot ⋅ sdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ bull ∙
        cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀
        diamond ⋄ bigtriangleup △ bigtriangledown ▽ triangleleft ◃ triangleright ▹ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵
        oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ bigcirc ◯ dagger † ddagger ‡ Dagger ‡ amalg ⨿ And &
        boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ circledast ⊛ circledcirc ⊚ circleddash ⊝ minuso ⦵
        Cap ⋒ doublecap ⋒ Cup ⋓ doublecup ⋓ barwedge ⊼ veebar ⊻ doublebarwedge ⩞ curlyvee ⋎ curlywedge ⋏
        divideontimes ⋇ dotplus ∔ intercal ⊺ leftthreetimes ⋋ rightthreetimes ⋌ ltimes ⋉ rtimes ⋊
        lessdot ⋖ gtrdot ⋗
        """

    private static let relations = """
        lt < gt > le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ equiv ≡ sim ∼ simeq ≃ approx ≈ approxeq ≊ cong ≅ asymp ≍
        propto ∝ varpropto ∝ ll ≪ gg ≫ lll ⋘ llless ⋘ ggg ⋙ gggtr ⋙ leqq ≦ geqq ≧ leqslant ⩽ geqslant ⩾
        lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷ lesseqgtr ⋚ gtreqless ⋛
        lesseqqgtr ⪋ gtreqqless ⪌ eqslantless ⪕ eqslantgtr ⪖ doteq ≐ Doteq ≑ doteqdot ≑ fallingdotseq ≒
        risingdotseq ≓ eqcirc ≖ circeq ≗ triangleq ≜ bumpeq ≏ Bumpeq ≎ backsim ∽ backsimeq ⋍ eqsim ≂
        thicksim ∼ thickapprox ≈ prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ curlyeqprec ⋞
        curlyeqsucc ⋟ precsim ≾ succsim ≿ precapprox ⪷ succapprox ⪸ in ∈ isin ∈ notin ∉ ni ∋ owns ∋ notni ∌
        subset ⊂ sub ⊂ supset ⊃ subseteq ⊆ sube ⊆ supseteq ⊇ supe ⊇ subseteqq ⫅ supseteqq ⫆ subsetneq ⊊
        supsetneq ⊋ varsubsetneq ⊊ varsupsetneq ⊋ subsetneqq ⫋ supsetneqq ⫌ varsubsetneqq ⫋ varsupsetneqq ⫌
        Subset ⋐ Supset ⋑ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ mid ∣ shortmid ∣ nmid ∤ nshortmid ∤
        parallel ∥ shortparallel ∥ nparallel ∦ nshortparallel ∦ perp ⊥ vdash ⊢ dashv ⊣ vDash ⊨ models ⊨ Vdash ⊩
        Vvdash ⊪ nvdash ⊬ nvDash ⊭ nVdash ⊮ nVDash ⊯ bowtie ⋈ Join ⋈ smile ⌣ smallsmile ⌣ frown ⌢
        smallfrown ⌢ between ≬ pitchfork ⋔ backepsilon ∍ therefore ∴ because ∵ vartriangle △
        vartriangleleft ⊲ vartriangleright ⊳ trianglelefteq ⊴ trianglerighteq ⊵ ntriangleleft ⋪
        ntriangleright ⋫ ntrianglelefteq ⋬ ntrianglerighteq ⋭ blacktriangleleft ◀ blacktriangleright ▶
        nless ≮ ngtr ≯ nleq ≰ ngeq ≱ nleqq ≰ ngeqq ≱ nleqslant ≰ ngeqslant ≱ lneq ⪇ gneq ⪈ lneqq ≨ gneqq ≩
        lvertneqq ≨ gvertneqq ≩ lnsim ⋦ gnsim ⋧ lnapprox ⪉ gnapprox ⪊ nprec ⊀ nsucc ⊁ npreceq ⋠ nsucceq ⋡
        precneqq ⪵ succneqq ⪶ precnsim ⋨ succnsim ⋩ precnapprox ⪹ succnapprox ⪺ nsim ≁ ncong ≆
        nsubseteq ⊈ nsupseteq ⊉ nsubseteqq ⊈ nsupseteqq ⊉ multimap ⊸ origof ⊶ imageof ⊷ restriction ↾
        vcentcolon : ratio : coloneqq ≔ colonequals ≔ eqqcolon ≕ equalscolon ≕ eqcolon ∹ minuscolon ∹
        dblcolon ∷ coloncolon ∷

        """

    private static let arrowsAsRelations = """
        to → rightarrow → rarr → gets ← leftarrow ← larr ← leftrightarrow ↔ harr ↔ lrarr ↔
        Rightarrow ⇒ rArr ⇒ Rarr ⇒ Leftarrow ⇐ lArr ⇐ Larr ⇐ Leftrightarrow ⇔ hArr ⇔ Harr ⇔ lrArr ⇔ Lrarr ⇔
        longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸
        Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ uparrow ↑ uarr ↑ downarrow ↓ darr ↓ updownarrow ↕
        Uparrow ⇑ uArr ⇑ Uarr ⇑ Downarrow ⇓ dArr ⇓ Darr ⇓ Updownarrow ⇕ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖
        hookleftarrow ↩ hookrightarrow ↪ leftharpoonup ↼ leftharpoondown ↽ rightharpoonup ⇀ rightharpoondown ⇁
        upharpoonleft ↿ upharpoonright ↾ downharpoonleft ⇃ downharpoonright ⇂ rightleftharpoons ⇌
        leftrightharpoons ⇋ leadsto ⇝ rightsquigarrow ⇝ leftrightsquigarrow ↭ dashrightarrow ⇢ dashleftarrow ⇠
        leftleftarrows ⇇ rightrightarrows ⇉ upuparrows ⇈ downdownarrows ⇊ leftrightarrows ⇆ rightleftarrows ⇄
        Lleftarrow ⇚ Rrightarrow ⇛ twoheadleftarrow ↞ twoheadrightarrow ↠ leftarrowtail ↢ rightarrowtail ↣
        looparrowleft ↫ looparrowright ↬ curvearrowleft ↶ curvearrowright ↷ circlearrowleft ↺
        circlearrowright ↻ Lsh ↰ Rsh ↱ nleftarrow ↚ nrightarrow ↛ nleftrightarrow ↮ nLeftarrow ⇍ nRightarrow ⇏
        nLeftrightarrow ⇎
        """

    private static let opening = """
        lbrace { { { lbrack [ lparen ( langle ⟨ lang ⟨ lceil ⌈ lfloor ⌊ lvert | lVert ‖ lgroup ⟮ lmoustache ⎰
        llbracket ⟦ lBrace ⦃ ulcorner ⌜ llcorner ⌞
        """

    private static let closing = """
        rbrace } } } rbrack ] rparen ) rangle ⟩ rang ⟩ rceil ⌉ rfloor ⌋ rvert | rVert ‖ rgroup ⟯ rmoustache ⎱
        rrbracket ⟧ rBrace ⦄ urcorner ⌝ lrcorner ⌟
        """

    private static let inner = "ldots … dotsc … dotso … mathellipsis … cdots ⋯ dotsb ⋯ dotsm ⋯ ddots ⋱"

    private static let punctuation = "ldotp . cdotp ⋅"
}
