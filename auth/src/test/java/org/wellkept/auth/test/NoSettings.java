package org.wellkept.auth.test;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** Plays the part of the container's settings, of which there are none. */
public final class NoSettings extends ConfigProviderResolver implements Config {

    private NoSettings() {}

    /** From now on, in this program. */
    public static void prevail() {
        setInstance(new NoSettings());
    }

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
        return Optional.empty();
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return List.of();
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        return List.of();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public Config getConfig() {
        return this;
    }

    @Override
    public Config getConfig(ClassLoader loader) {
        return this;
    }

    @Override
    public <T> T getValue(String name, Class<T> type) {
        throw new IllegalArgumentException("Nothing is set: " + name);
    }

    @Override
    public ConfigValue getConfigValue(String name) {
        throw new IllegalArgumentException("Nothing is set: " + name);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new IllegalArgumentException("These are " + type);
    }

    @Override
    public ConfigBuilder getBuilder() {
        throw new UnsupportedOperationException("Nothing can be set");
    }

    @Override
    public void registerConfig(Config config, ClassLoader loader) {
        throw new UnsupportedOperationException("Nothing can be set");
    }

    @Override
    public void releaseConfig(Config config) {}
}
