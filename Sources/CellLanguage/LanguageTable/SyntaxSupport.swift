@_spi(Compiler) @_spi(ExperimentalLanguageFeatures) import SwiftSyntax

/// Whether cells have what a kind of syntax node stands for: the language's table of what is in and what is out.
///
/// The switch names every kind that swift-syntax knows and has no `default`, so that a new kind has to be decided
/// before the package compiles.
enum SyntaxSupport: Equatable {
  /// Cells have it, with the compiler's meaning.
  case included
  /// It is refused, in the words that the message has for it.
  case refused(String)
  /// A list, clause or other part; what it stands in decides.
  case part
  /// Never in a tree that is checked: folded away, reported as a syntax error, or a file of another sort.
  case absent

  init(_ kind: SyntaxKind) {
    switch kind {
    // Expressions.
    case .arrayExpr, .asExpr, .assignmentExpr, .binaryOperatorExpr, .booleanLiteralExpr, .closureExpr,
      .declReferenceExpr,
      .dictionaryExpr, .discardAssignmentExpr, .floatLiteralExpr, .forceUnwrapExpr, .functionCallExpr,
      .genericSpecializationExpr, .ifExpr, .inOutExpr, .infixOperatorExpr, .integerLiteralExpr, .isExpr, .keyPathExpr,
      .macroExpansionExpr, .memberAccessExpr, .nilLiteralExpr, .optionalChainingExpr, .patternExpr,
      .postfixOperatorExpr, .prefixOperatorExpr, .stringLiteralExpr, .subscriptCallExpr, .superExpr, .switchExpr,
      .ternaryExpr, .tryExpr, .tupleExpr, .typeExpr:
      self = .included
    case .awaitExpr: self = .refused("'await' expressions")
    case .consumeExpr: self = .refused("'consume' expressions")
    case .copyExpr: self = .refused("'copy' expressions")
    case .unsafeExpr: self = .refused("'unsafe' expressions")
    case .regexLiteralExpr: self = .refused("regular expression literals")
    case .packElementExpr, .packExpansionExpr, .packElementType, .packExpansionType:
      self = .refused("parameter packs")
    case .postfixIfConfigExpr, .ifConfigDecl: self = .refused("'#if' blocks")
    case ._canImportExpr, ._canImportVersionInfo, .ifConfigClause, .ifConfigClauseList: self = .part

    // Statements.
    case .breakStmt, .continueStmt, .deferStmt, .doStmt, .expressionStmt, .fallThroughStmt, .forStmt, .guardStmt,
      .labeledStmt, .repeatStmt, .returnStmt, .throwStmt, .whileStmt:
      self = .included
    case .discardStmt: self = .refused("'discard' statements")
    case .yieldStmt: self = .refused("'yield' statements")
    case .availabilityCondition: self = .refused("'#available' conditions")

    // Declarations.
    case .associatedTypeDecl, .classDecl, .deinitializerDecl, .enumCaseDecl, .enumDecl, .extensionDecl, .functionDecl,
      .importDecl, .initializerDecl, .operatorDecl, .precedenceGroupDecl, .protocolDecl, .structDecl, .subscriptDecl,
      .typeAliasDecl, .variableDecl, .accessorDecl:
      self = .included
    case .actorDecl: self = .refused("'actor' declarations")
    case .macroDecl, .macroExpansionDecl: self = .refused("macros")
    case .poundSourceLocation: self = .refused("'#sourceLocation' directives")

    // Patterns.
    case .expressionPattern, .identifierPattern, .isTypePattern, .tuplePattern, .valueBindingPattern, .wildcardPattern:
      self = .included

    // Types.
    case .arrayType, .attributedType, .compositionType, .dictionaryType, .functionType, .identifierType,
      .implicitlyUnwrappedOptionalType, .memberType, .metatypeType, .optionalType, .someOrAnyType, .tupleType:
      self = .included
    case .classRestrictionType: self = .refused("'class' restrictions")
    case .inlineArrayType: self = .refused("inline array types")
    case .namedOpaqueReturnType: self = .refused("named opaque types")
    case .suppressedType: self = .refused("suppressed conformances")
    case .layoutRequirement: self = .refused("layout requirements")

    // Parts of the above.
    case .token, .accessorBlock, .accessorDeclList, .accessorEffectSpecifiers, .accessorParameters, .arrayElement,
      .arrayElementList, .attribute, .attributeList, .catchClause, .catchClauseList, .catchItem, .catchItemList,
      .closureCapture, .closureCaptureClause, .closureCaptureList, .closureCaptureSpecifier, .closureParameter,
      .closureParameterClause, .closureParameterList, .closureShorthandParameter, .closureShorthandParameterList,
      .closureSignature, .codeBlock, .codeBlockItem, .codeBlockItemList, .compositionTypeElement,
      .compositionTypeElementList, .conditionElement, .conditionElementList, .conformanceRequirement, .declModifier,
      .declModifierDetail, .declModifierList, .declNameArgument, .declNameArgumentList, .declNameArguments,
      .deinitializerEffectSpecifiers, .designatedType, .designatedTypeList, .dictionaryElement, .dictionaryElementList,
      .enumCaseElement, .enumCaseElementList, .enumCaseParameter, .enumCaseParameterClause, .enumCaseParameterList,
      .exprList, .expressionSegment, .functionEffectSpecifiers, .functionParameter, .functionParameterClause,
      .functionParameterList, .functionSignature, .genericArgument, .genericArgumentClause, .genericArgumentList,
      .genericParameter, .genericParameterClause, .genericParameterList, .genericRequirement, .genericRequirementList,
      .genericWhereClause, .importPathComponent, .importPathComponentList, .inheritanceClause, .inheritedType,
      .inheritedTypeList, .initializerClause, .keyPathComponent, .keyPathComponentList, .keyPathOptionalComponent,
      .keyPathPropertyComponent, .keyPathSubscriptComponent, .labeledExpr, .labeledExprList, .matchingPatternCondition,
      .memberBlock, .memberBlockItem, .memberBlockItemList, .moduleSelector, .multipleTrailingClosureElement,
      .multipleTrailingClosureElementList, .operatorPrecedenceAndTypes, .optionalBindingCondition, .patternBinding,
      .patternBindingList, .precedenceGroupAssignment, .precedenceGroupAssociativity, .precedenceGroupAttributeList,
      .precedenceGroupName, .precedenceGroupNameList, .precedenceGroupRelation, .primaryAssociatedType,
      .primaryAssociatedTypeClause, .primaryAssociatedTypeList, .returnClause, .sameTypeRequirement,
      .simpleTypeSpecifier, .sourceFile, .stringLiteralSegmentList, .stringSegment, .switchCase, .switchCaseItem,
      .switchCaseItemList, .switchCaseLabel, .switchCaseList, .switchDefaultLabel, .throwsClause, .tuplePatternElement,
      .tuplePatternElementList, .tupleTypeElement, .tupleTypeElementList, .typeAnnotation, .typeEffectSpecifiers,
      .typeInitializerClause, .typeSpecifierList, .whereClause, .yieldedExpression, .yieldedExpressionList,
      .yieldedExpressionsClause:
      self = .part

    // Arguments of attributes, versions and specifiers: what carries them is refused or needs none of them.
    case .abiAttributeArguments, .availabilityArgument, .availabilityArgumentList, .availabilityLabeledArgument,
      .backDeployedAttributeArguments, .derivativeAttributeArguments, .differentiabilityArgument,
      .differentiabilityArgumentList, .differentiabilityArguments, .differentiabilityWithRespectToArgument,
      .differentiableAttributeArguments, .documentationAttributeArgument, .documentationAttributeArgumentList,
      .dynamicReplacementAttributeArguments, .effectsAttributeArgumentList, .implementsAttributeArguments,
      .labeledSpecializeArgument, .lifetimeSpecifierArgument, .lifetimeSpecifierArgumentList, .lifetimeTypeSpecifier,
      .nonisolatedSpecifierArgument, .nonisolatedTypeSpecifier, .objCSelectorPiece, .objCSelectorPieceList,
      .originallyDefinedInAttributeArguments, .platformVersion, .platformVersionItem, .platformVersionItemList,
      .poundSourceLocationArguments, .specializeAttributeArgumentList, .specializeAvailabilityArgument,
      .specializeTargetFunctionArgument, .specializedAttributeArgument, .simpleStringLiteralExpr,
      .simpleStringLiteralSegmentList, .versionComponent, .versionComponentList, .versionTuple:
      self = .part

    // Folded before checking, or reported as errors of syntax.
    case .arrowExpr, .sequenceExpr, .unresolvedAsExpr, .unresolvedIsExpr, .unresolvedTernaryExpr, .missing,
      .missingDecl, .missingExpr, .missingPattern, .missingStmt, .missingType, .unexpectedCodeDecl, .unexpectedNodes,
      .editorPlaceholderDecl, .editorPlaceholderExpr, .accessorBlockFile, .attributeClauseFile,
      .availabilityMacroDefinitionFile, .codeBlockFile, .memberBlockItemListFile:
      self = .absent

    // Read only where an experimental feature of the parser is switched on, which it is not here.
    case .borrowExpr, .doExpr, .thenStmt, .usingDecl, .keyPathMethodComponent: self = .absent
    }
  }
}
