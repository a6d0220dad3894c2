package org.wellkept.deploy.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.persistence.config.CacheIsolationType;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.sessions.Session;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wellkept.deploy.launcher.ContainerDatabase;

/**
 * Runs inside Payara Micro, in the built WAR. It holds two settings that everything relies on and that fail in silence:
 * without weaving, a lazy reference is read at once; with a shared cache, one instance shows what another has changed.
 */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class InContainerIT {
    @Inject
    private EntityManager entityManager;

    @Deployment
    static WebArchive the_built_war() {
        Path app = Path.of(System.getProperty("wellkept.app"));
        ContainerDatabase.describeIn(app.resolveSibling(""));
        return ShrinkWrap.create(ZipImporter.class, "wellkept.war")
                .importFrom(app.resolve("wellkept.war").toFile())
                .as(WebArchive.class)
                .addClass(InContainerIT.class);
    }

    @Test
    @Transactional
    void every_entity_is_woven() {
        List<String> plain = entityManager.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType())
                .filter(type -> !PersistenceWeaved.class.isAssignableFrom(type))
                .map(Class::getName)
                .toList();

        assertFalse(entityManager.getMetamodel().getEntities().isEmpty(), "there are entities to look at");
        assertEquals(List.of(), plain, "entities that were not woven");
    }

    @Test
    @Transactional
    void no_entity_is_kept_in_a_cache_that_instances_would_not_share() {
        List<String> shared = entityManager.unwrap(Session.class).getProject().getOrderedDescriptors().stream()
                // What is embedded lives in its entity, and has no cache of its own.
                .filter(descriptor -> !descriptor.isDescriptorTypeAggregate())
                .filter(descriptor -> descriptor.getCachePolicy().getCacheIsolation() != CacheIsolationType.ISOLATED)
                .map(descriptor -> descriptor.getJavaClassName())
                .toList();

        assertEquals(List.of(), shared, "entities with a shared cache");
    }
}
