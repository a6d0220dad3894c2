package org.wellkept.deploy.launcher;

/** A database user and its password. Never printed: see {@link #toString()}. */
record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
