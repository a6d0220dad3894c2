package org.wellkept.deploy.architecture.planted.core.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.wellkept.deploy.architecture.planted.auth.SignIn;

/** Planted: an entity with a public setter, in a module that looks upwards, in a package without its mark. */
@Entity
public class Promise {
    @Id
    private long id;

    /** Planted. */
    public void setId(long id) {
        this.id = id;
    }

    /** Planted: core sees auth. */
    public boolean isMine(SignIn signIn) {
        return signIn.id() == id;
    }
}
