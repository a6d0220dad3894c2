package org.wellkept.core.test;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Plays the part of the container's transactions: one interceptor for each way to take part in one. */
abstract class BenchTransactions {

    private final BenchPersistence persistence;

    BenchTransactions(BenchPersistence persistence) {
        this.persistence = persistence;
    }

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        return taken(persistence, invocation);
    }

    abstract Object taken(BenchPersistence persistence, InvocationContext invocation) throws Exception;

    /** A failure within is the whole transaction's, even when a caller catches it. */
    private static Object joined(BenchPersistence persistence, InvocationContext invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (RuntimeException | Error e) {
            persistence.setRollbackOnly();
            throw e;
        }
    }

    @Transactional
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    static class Required extends BenchTransactions {

        @Inject
        Required(BenchPersistence persistence) {
            super(persistence);
        }

        @Override
        Object taken(BenchPersistence persistence, InvocationContext invocation) throws Exception {
            return persistence.isInTransaction()
                    ? joined(persistence, invocation)
                    : persistence.inTransaction(invocation::proceed);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    static class RequiresNew extends BenchTransactions {

        @Inject
        RequiresNew(BenchPersistence persistence) {
            super(persistence);
        }

        @Override
        Object taken(BenchPersistence persistence, InvocationContext invocation) throws Exception {
            return persistence.apart(() -> persistence.inTransaction(invocation::proceed));
        }
    }

    @Transactional(TxType.MANDATORY)
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    static class Mandatory extends BenchTransactions {

        @Inject
        Mandatory(BenchPersistence persistence) {
            super(persistence);
        }

        @Override
        Object taken(BenchPersistence persistence, InvocationContext invocation) throws Exception {
            if (!persistence.isInTransaction()) {
                throw new IllegalStateException(invocation.getMethod() + " must be called in a transaction");
            }
            return joined(persistence, invocation);
        }
    }

    @Transactional(TxType.NOT_SUPPORTED)
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    static class NotSupported extends BenchTransactions {

        @Inject
        NotSupported(BenchPersistence persistence) {
            super(persistence);
        }

        @Override
        Object taken(BenchPersistence persistence, InvocationContext invocation) throws Exception {
            return persistence.apart(invocation::proceed);
        }
    }
}
