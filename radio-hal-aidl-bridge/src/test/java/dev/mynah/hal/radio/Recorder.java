package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlInterface;
import dev.mynah.hal.binder.LocalBinder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Stands behind any interface and keeps what it is called with. */
final class Recorder {

    /** A method that was called, and what with. */
    record Called(Method method, Object[] arguments) {

        /** Calls the same method of another object. */
        void repeat(Object target) throws IllegalAccessException {
            try {
                method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw new AssertionError(method.toString(), e.getCause());
            }
        }
    }

    private final List<Called> calls = new ArrayList<>();

    List<Called> calls() {
        return calls;
    }

    <T> LocalBinder stub(AidlInterface<T> called) {
        int dot = called.descriptor().lastIndexOf('.');
        Class<?> type = Facts.declaration(
                called.descriptor().substring(0, dot), called.descriptor().substring(dot + 1));
        @SuppressWarnings("unchecked") // the interface that the descriptor names
        T target = (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
            calls.add(new Called(method, given == null ? new Object[0] : given));
            return null;
        });
        return called.stub(target);
    }
}
