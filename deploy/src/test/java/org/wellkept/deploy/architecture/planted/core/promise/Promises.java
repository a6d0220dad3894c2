package org.wellkept.deploy.architecture.planted.core.promise;

import jakarta.annotation.Resource;
import java.util.List;
import javax.sql.DataSource;
import org.wellkept.deploy.architecture.planted.core.round.Round;

/** Planted: a door that lets entities out, takes a resource of the platform for itself, and sees a feature that sees it. */
public class Promises {
    @Resource
    private DataSource database;

    /** Planted. */
    public List<Promise> all() {
        return database == null ? List.of() : List.of(new Promise());
    }

    /** Planted. */
    public Round round() {
        return new Round(this);
    }
}
