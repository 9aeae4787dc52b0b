package org.jointfund;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.jointfund.fund.FundDays;
import org.jointfund.shared.Amount;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that can be read off the classes (architecture, section 7). */
class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jointfund");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.jointfund");

    private static final String[] PERSISTENCE = {"..persistence.."};
    private static final String[] WEB = {"..web.."};
    private static final String[] OF_SPRING = {
        "org.springframework.stereotype..",
        "org.springframework.transaction..",
        "org.springframework.context..",
        "org.springframework.modulith..",
        "org.springframework.boot..",
        "org.springframework.beans.factory.annotation..",
        "org.springframework.core.io..",
        "org.springframework.format.annotation..",
        "org.springframework.validation.annotation.."
    };

    @Test
    @Keeps("R3")
    void onlyWorkflowKnowsTheEngine() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("org.jointfund.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda.."));
    }

    @Test
    @Keeps("R4")
    void onlyPersistenceKnowsSql() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(PERSISTENCE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.ibatis..", "org.mybatis..", "java.sql..", "org.springframework.jdbc.."));
    }

    @Test
    @Keeps("R5")
    void onlyWebPackagesKnowSpringMvc() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.ui..", "jakarta.servlet.."));
    }

    @Test
    @Keeps("R5")
    void onlyDocumentKnowsPdf() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("org.jointfund.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf.."));
    }

    @Test
    @Keeps("R7")
    void ofSpringAModulesRootUsesStereotypesTransactionsEventsAndSettings() {
        hold(noClasses()
                .that()
                .resideInAPackage("org.jointfund.*")
                .and()
                .resideOutsideOfPackages("org.jointfund.workflow", "org.jointfund.web")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..")
                        .and(DescribedPredicate.not(resideInAnyPackage(OF_SPRING)))));
    }

    @Test
    @Keeps("R6")
    void whatIsInsideAModuleStaysInside() {
        hold(classes()
                .that()
                .resideInAnyPackage("org.jointfund.*.persistence..", "org.jointfund.*.web..", "org.jointfund.web..")
                .and()
                .resideOutsideOfPackages("org.jointfund.shared.persistence")
                .and()
                .areTopLevelClasses()
                .and(DescribedPredicate.not(are(simpleNameEndingWith("package-info"))))
                .should()
                .notBePublic());
    }

    @Test
    @Keeps("R9")
    void moneyIsNeverANumberOfAnotherKind() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages("org.jointfund.shared..", "..persistence..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.math.BigDecimal"));
        hold(fields().should(notBe("double", "float", "java.lang.Double", "java.lang.Float")));
    }

    /** A day or an amount made a text can no longer be written in the reader's language. */
    @Test
    @Keeps("R23")
    void aRefusalIsGivenDaysAndAmountsAsTheyAre() {
        hold(codeUnits()
                .that(DescribedPredicate.describe("name a problem", ArchitectureTests::namesAProblem))
                .should(notMakeTexts()));
    }

    private static boolean namesAProblem(JavaCodeUnit code) {
        return code.getCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().getFullName())
                .anyMatch(owner -> owner.equals(Problem.class.getName()) || owner.endsWith(".Gaps"));
    }

    private static ArchCondition<JavaCodeUnit> notMakeTexts() {
        return new ArchCondition<>("not make texts of days and amounts") {
            @Override
            public void check(JavaCodeUnit code, ConditionEvents events) {
                boolean raw = code.getMethodCallsFromSelf().stream().anyMatch(call -> isRaw(call.getTarget()));
                events.add(new SimpleConditionEvent(code, !raw, code.getFullName()));
            }
        };
    }

    private static boolean isRaw(AccessTarget.MethodCallTarget target) {
        String owner = target.getOwner().getName();
        if (!Set.of("toString", "toPlainString", "format").contains(target.getName())) {
            return owner.equals(Money.class.getName()) && target.getName().equals("amount");
        }
        return owner.startsWith("java.time.") || owner.startsWith("java.math.") || isAmount(owner);
    }

    private static boolean isAmount(String owner) {
        return Set.of(Money.class.getName(), Amount.class.getName(), CurrencyAmount.class.getName())
                .contains(owner);
    }

    @Test
    @Keeps("R10")
    void timeComesFromTheClock() {
        hold(noClasses().should().callMethodWhere(namedNowWithoutArguments()));
    }

    /** A day is a fund's; one made in UTC is another day for an hour or two. */
    @Test
    @Keeps("R10")
    void daysComeFromTheFund() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("org.jointfund.fund")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("makes a day of a moment", call -> makesADay(call.getTarget()))));
    }

    private static boolean makesADay(AccessTarget.MethodCallTarget target) {
        String made = target.getRawReturnType().getName();
        boolean ofAMoment = Set.of("now", "ofInstant").contains(target.getName())
                || Set.of("java.time.ZonedDateTime", "java.time.OffsetDateTime")
                        .contains(target.getOwner().getName());
        return ofAMoment
                && Set.of("java.time.LocalDate", "java.time.Year", "java.time.YearMonth")
                        .contains(made);
    }

    @Test
    @Keeps("R11")
    void namesSayWhatAThingIs() {
        hold(noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto|VO)"));
    }

    @Test
    @Keeps("R12")
    void dependenciesComeThroughTheConstructor() {
        hold(noMethods().should().beAnnotatedWith(Autowired.class));
        hold(fields().should().notBeAnnotatedWith(Autowired.class));
    }

    @Test
    @Keeps("R12")
    void whatFailsSaysWhat() {
        hold(GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
    }

    @Test
    @Keeps("R13")
    void aStepOfAModelHasOneCollaborator() {
        hold(classes()
                .that()
                .implement("org.camunda.bpm.engine.delegate.JavaDelegate")
                .should(haveAtMost(1)));
    }

    @Test
    @Keeps("R13")
    void aServiceHasAtMostFiveCollaborators() { // its settings and what tells the time not counted
        hold(classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Service")
                .should(haveAtMost(5)));
    }

    /** What a service holds, writes and tells is one transaction, whoever calls it. */
    @Test
    void whatTellsOfAFactDoesSoInATransaction() {
        hold(classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Service")
                .and()
                .arePublic()
                .and(DescribedPredicate.describe("tell of facts", ArchitectureTests::tells))
                .should(beTransactional()));
    }

    private static boolean tells(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> Set.of("ApplicationEventPublisher", "Announcing", "Movement")
                .contains(field.getRawType().getSimpleName()));
    }

    private static ArchCondition<JavaClass> beTransactional() {
        return new ArchCondition<>("be transactional, or each of their public methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean each = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .allMatch(method -> method.isAnnotatedWith(Transactional.class));
                boolean all = each || type.isAnnotatedWith(Transactional.class);
                events.add(new SimpleConditionEvent(type, all, type.getName()));
            }
        };
    }

    @Test
    @Keeps("R17")
    void testsEndInTestsAndNeverSleep() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jointfund.bench")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "sleeps", call -> call.getTarget().getName().equals("sleep")))
                .check(TESTS);
        noMethods().should().beAnnotatedWith(Disabled.class).check(TESTS);
        noClasses().should().beAnnotatedWith(Disabled.class).check(TESTS);
        classes()
                .that(containMethodsAnnotatedWithTest())
                .should()
                .haveSimpleNameEndingWith("Tests")
                .check(TESTS);
    }

    @Test
    @Keeps("R20")
    void everyPackageRefusesNull() {
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                .isEmpty();
    }

    /** A pattern that matches nothing guards nothing. */
    @TestFactory
    @Keeps("R18")
    List<DynamicTest> everyPatternMatchesSomething() {
        return List.of(
                        "..persistence..",
                        "..web..",
                        "org.jointfund.workflow..",
                        "org.jointfund.document..",
                        "org.jointfund.shared..",
                        "org.jointfund.*.persistence..",
                        "org.jointfund.*.web..")
                .stream()
                .map(pattern ->
                        DynamicTest.dynamicTest(pattern, () -> assertThat(MAIN.that(are(resideInAnyPackage(pattern))))
                                .isNotEmpty()))
                .toList();
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(false).check(MAIN);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> namedNowWithoutArguments() {
        return DescribedPredicate.describe("now() without a clock", call -> now(call.getTarget()));
    }

    private static boolean now(AccessTarget.MethodCallTarget target) {
        return target.getName().equals("now")
                && target.getRawParameterTypes().isEmpty()
                && target.getOwner().getPackageName().equals("java.time");
    }

    private static final List<Class<? extends Annotation>> TEST_MARKS =
            List.of(Test.class, TestFactory.class, ParameterizedTest.class, RepeatedTest.class);

    private static DescribedPredicate<JavaClass> containMethodsAnnotatedWithTest() {
        return DescribedPredicate.describe("hold tests", type -> type.getMethods().stream()
                .anyMatch(method -> TEST_MARKS.stream().anyMatch(method::isAnnotatedWith)));
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> notBe(String... types) {
        return new ArchCondition<>("not be a " + String.join(" or ", types)) {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                boolean floating = List.of(types).contains(field.getRawType().getName());
                events.add(new SimpleConditionEvent(field, !floating, field.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAtMost(int collaborators) {
        return new ArchCondition<>("have at most %d collaborators".formatted(collaborators)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long count = type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> field.getRawType().getPackageName().startsWith("org.jointfund"))
                        .filter(field -> !field.getRawType().getSimpleName().endsWith("Settings"))
                        .filter(field -> !field.getRawType().isEquivalentTo(FundDays.class))
                        .count();
                events.add(new SimpleConditionEvent(type, count <= collaborators, type.getName() + " has " + count));
            }
        };
    }
}
