package org.wellkept.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EndpointMarkersTest {

    @Test
    void every_endpoint_says_whether_it_needs_somebody_who_is_signed_in() {
        assertThat(unmarked(RestApplication.resources())).isEmpty();
    }

    @Test
    void an_endpoint_that_says_neither_or_both_is_found() {
        assertThat(unmarked(Set.of(PlantedResource.class))).containsExactlyInAnyOrder("neither", "both");
    }

    @Test
    void what_writes_needs_somebody_who_is_signed_in_except_for_getting_a_token() {
        List<String> open = new ArrayList<>();
        for (Method method : endpoints(RestApplication.resources())) {
            boolean reads = method.isAnnotationPresent(GET.class);
            if (!reads && !method.isAnnotationPresent(SignedIn.class)) {
                open.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
            }
        }
        assertThat(open).containsExactly("TokensResource.issue");
    }

    private static List<String> unmarked(Set<Class<?>> resources) {
        return endpoints(resources).stream()
                .filter(method ->
                        method.isAnnotationPresent(SignedIn.class) == method.isAnnotationPresent(OpenToAnyone.class))
                .map(Method::getName)
                .toList();
    }

    private static List<Method> endpoints(Set<Class<?>> resources) {
        return resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .map(Annotation::annotationType)
                        .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class)))
                .toList();
    }

    /** With what the check is there to find. */
    @Path("planted")
    public static class PlantedResource {
        @GET
        public void neither() {}

        @POST
        @SignedIn
        @OpenToAnyone
        public void both() {}
    }
}
