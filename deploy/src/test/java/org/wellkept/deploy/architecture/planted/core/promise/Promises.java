package org.wellkept.deploy.architecture.planted.core.promise;

import jakarta.annotation.Resource;
import java.util.List;
import javax.sql.DataSource;

/** Planted: a door that lets entities out, and takes a resource of the platform for itself. */
public class Promises {
    @Resource
    private DataSource database;

    /** Planted. */
    public List<Promise> all() {
        return database == null ? List.of() : List.of(new Promise());
    }
}
