package org.wellkept.deploy.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.http.HttpServlet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What must hold, each named so that a failing one says what was meant. */
enum Rule {
    CORE_SEES_NO_OTHER_MODULE {
        @Override
        ArchRule in(String root) {
            return blind(root, "core", "auth", "api", "ui", "deploy");
        }
    },
    AUTH_SEES_ONLY_CORE {
        @Override
        ArchRule in(String root) {
            return blind(root, "auth", "api", "ui", "deploy");
        }
    },
    API_DOES_NOT_SEE_UI {
        @Override
        ArchRule in(String root) {
            return blind(root, "api", "ui", "deploy");
        }
    },
    UI_DOES_NOT_SEE_API {
        @Override
        ArchRule in(String root) {
            return blind(root, "ui", "api", "deploy");
        }
    },
    FEATURES_OF_CORE_AND_AUTH_FORM_NO_CIRCLE {
        @Override
        ArchRule in(String root) {
            return slices().matching(root + ".[core|auth].(*)..").should().beFreeOfCycles();
        }
    },
    ENTITIES_ARE_NOT_SEEN_OUTSIDE_CORE {
        @Override
        ArchRule in(String root) {
            return noClasses()
                    .that(resideOutsideOfPackage(root + ".core.."))
                    .should()
                    .dependOnClassesThat(ARE_STORED);
        }
    },
    ENTITIES_LEAVE_CORE_BY_NO_DOOR {
        @Override
        ArchRule in(String root) {
            return methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat(resideInAPackage(root + ".core..")
                            .and(ARE_OPEN_TO_ALL)
                            .and(DescribedPredicate.not(ARE_STORED)))
                    .should(NAME_NO_STORED_TYPE);
        }
    },
    EVERY_PACKAGE_IS_NULL_MARKED {
        @Override
        ArchRule in(String root) {
            return classes().that(resideInAPackage(root + "..")).should(BE_IN_A_NULL_MARKED_PACKAGE);
        }
    },
    PACKAGES_ARE_NAMED_AFTER_WHAT_THEY_ARE_ABOUT {
        @Override
        ArchRule in(String root) {
            return classes().that(resideInAPackage(root + "..")).should(LIE_IN_NO_CATCH_ALL);
        }
    },
    ENTITIES_HAVE_NO_PUBLIC_SETTERS {
        @Override
        ArchRule in(String root) {
            return methods()
                    .that()
                    .areDeclaredInClassesThat(ARE_STORED)
                    .and()
                    .haveNameMatching("set[A-Z].*")
                    .should()
                    .notBePublic()
                    // The wished-for number of setters is none at all.
                    .allowEmptyShould(true);
        }
    },
    NOTHING_IS_INJECTED_INTO_FIELDS {
        @Override
        ArchRule in(String root) {
            // The server makes servlets itself, by their empty constructor.
            return noFields()
                    .that()
                    .areDeclaredInClassesThat(DescribedPredicate.not(assignableTo(HttpServlet.class)))
                    .should(beAnnotatedWith(Inject.class));
        }
    },
    ONLY_THE_PLATFORM_S_CLASSES_TAKE_ITS_RESOURCES {
        @Override
        ArchRule in(String root) {
            // Resources and persistence contexts go into fields only: two places do it for everybody.
            return fields().that()
                    .areAnnotatedWith(Resource.class)
                    .or()
                    .areAnnotatedWith(PersistenceContext.class)
                    .or()
                    .areAnnotatedWith(PersistenceUnit.class)
                    .should()
                    .beDeclaredInClassesThat(resideInAnyPackage(root + ".core.storage..", root + ".deploy.."));
        }
    };

    private static final Set<String> CATCH_ALLS =
            Set.of("util", "utils", "common", "commons", "impl", "dto", "helper", "helpers", "manager", "managers");

    private static final DescribedPredicate<JavaClass> ARE_STORED = DescribedPredicate.describe(
            "are stored by JPA",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    /** Public, and so is every class around it: what lies inside a private one is nobody's door. */
    private static final DescribedPredicate<JavaClass> ARE_OPEN_TO_ALL = DescribedPredicate.describe(
            "are open to all",
            type -> Stream.iterate(
                            Optional.of(type),
                            Optional::isPresent,
                            inner -> inner.flatMap(JavaClass::getEnclosingClass))
                    .allMatch(around -> around.orElseThrow().getModifiers().contains(JavaModifier.PUBLIC)));

    private static final ArchCondition<JavaMethod> NAME_NO_STORED_TYPE =
            new ArchCondition<>("name no stored type in their signature") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    Stream.concat(
                                    method.getReturnType().getAllInvolvedRawTypes().stream(),
                                    method.getParameterTypes().stream()
                                            .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                            .filter(ARE_STORED)
                            .forEach(stored ->
                                    violated(method, method.getFullName() + " names " + stored.getName(), events));
                }
            };

    private static final ArchCondition<JavaClass> BE_IN_A_NULL_MARKED_PACKAGE =
            new ArchCondition<>("be in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        violated(type, type.getPackageName() + " is not @NullMarked", events);
                    }
                }
            };

    private static final ArchCondition<JavaClass> LIE_IN_NO_CATCH_ALL =
            new ArchCondition<>("lie in no package that takes anything") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (Arrays.stream(type.getPackageName().split("\\.")).anyMatch(CATCH_ALLS::contains)) {
                        violated(type, type.getPackageName() + " says nothing about what is in it", events);
                    }
                }
            };

    /** The rule, for the product whose modules lie below this package. */
    abstract ArchRule in(String root);

    /** What breaks it among these classes, in words. */
    List<String> broken(JavaClasses classes, String root) {
        EvaluationResult result = in(root).evaluate(classes);
        return result.getFailureReport().getDetails();
    }

    private static ArchRule blind(String root, String module, String... others) {
        return noClasses()
                .that(resideInAPackage(root + "." + module + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(Arrays.stream(others)
                        .map(other -> root + "." + other + "..")
                        .toArray(String[]::new)));
    }

    private static void violated(Object where, String words, ConditionEvents events) {
        events.add(
                SimpleConditionEvent.violated(where instanceof JavaMember member ? member.getOwner() : where, words));
    }
}
