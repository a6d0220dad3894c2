package org.wellkept.core.test;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Plays the part of the container's transactions. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class BenchTransactions {

    private final BenchPersistence persistence;

    @Inject
    BenchTransactions(BenchPersistence persistence) {
        this.persistence = persistence;
    }

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        Callable<Object> call = invocation::proceed;
        Transactional own = invocation.getMethod().getAnnotation(Transactional.class);
        return switch (own == null ? Transactional.TxType.REQUIRED : own.value()) {
            case REQUIRED -> persistence.isInTransaction() ? joined(call) : persistence.inTransaction(call);
            case REQUIRES_NEW -> persistence.apart(() -> persistence.inTransaction(call));
            case MANDATORY -> {
                if (!persistence.isInTransaction()) {
                    throw new IllegalStateException(invocation.getMethod() + " must be called in a transaction");
                }
                yield joined(call);
            }
            case SUPPORTS -> call.call();
            case NOT_SUPPORTED -> persistence.apart(call);
            case NEVER -> {
                if (persistence.isInTransaction()) {
                    throw new IllegalStateException(invocation.getMethod() + " must not be called in a transaction");
                }
                yield call.call();
            }
        };
    }

    /** A failure within is the whole transaction's, even when a caller catches it. */
    private Object joined(Callable<Object> call) throws Exception {
        try {
            return call.call();
        } catch (RuntimeException | Error e) {
            persistence.setRollbackOnly();
            throw e;
        }
    }
}
