package dev.mynah.testbed.android.process;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import android.os.IBinder;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** What {@link java.lang.reflect.Proxy} is for interfaces: objects of an abstract class, whose abstract methods lead elsewhere. */
public final class ClassProxy {
    private static final String SELF = Type.getInternalName(ClassProxy.class);
    private static final String CALLS = "calls";
    private static final String CALLS_TYPE = Type.getDescriptor(Calls.class);
    private static final AtomicInteger MADE = new AtomicInteger();

    private ClassProxy() {}

    /** Where the calls of abstract methods lead. */
    public interface Calls {
        /** @return null for whatever is zero, false or nothing in the method's type */
        @Nullable Object called(String method, @Nullable Object[] arguments);
    }

    /** An object that only is there: nothing happens in its methods, nor in its constructor. */
    public static <T> T hollow(Class<T> type) throws ReflectiveOperationException {
        var made = subclass(
                type,
                method -> (method.getModifiers() & (Modifier.FINAL | Modifier.STATIC)) == 0
                        && method.getDeclaringClass() != Object.class);
        return to(type, PhoneContext.withoutConstructor(made), (method, arguments) -> null);
    }

    private static <T> T to(Class<T> type, Object object, Calls calls) throws ReflectiveOperationException {
        object.getClass().getField(CALLS).set(object, calls);
        return type.cast(object);
    }

    /**
     * An object of a generated {@code Stub} that tells what it is called with. The stub reads the parcel and, as generated code
     * does, throws where it does not end with the last argument.
     *
     * @param callback an interface of a HAL, as {@code IRadioSimResponse}
     */
    public static IBinder stub(Class<?> callback, BiConsumer<String, Object[]> calls)
            throws ReflectiveOperationException {
        var stub = Class.forName(callback.getName() + "$Stub", true, callback.getClassLoader());
        var made = subclass(stub, method -> Modifier.isAbstract(method.getModifiers()));
        var object = made.getDeclaredConstructor().newInstance();
        return to(IBinder.class, object, (method, arguments) -> {
            calls.accept(method, arguments);
            return null;
        });
    }

    private static Class<?> subclass(Class<?> type, Predicate<Method> led) throws IllegalAccessException {
        var superName = Type.getInternalName(type);
        var name = SELF + "$" + type.getSimpleName() + MADE.incrementAndGet();
        var out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.visit(V17, ACC_PUBLIC, name, null, superName, null);
        out.visitField(ACC_PUBLIC, CALLS, CALLS_TYPE, null, null).visitEnd();
        var constructor = out.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(ALOAD, 0);
        constructor.visitMethodInsn(INVOKESPECIAL, superName, "<init>", "()V", false);
        constructor.visitInsn(RETURN);
        constructor.visitMaxs(0, 0);
        constructor.visitEnd();
        Set<String> written = new HashSet<>();
        for (Method method : type.getMethods()) {
            if (led.test(method) && written.add(method.getName() + Type.getMethodDescriptor(method))) {
                lead(out, name, method);
            }
        }
        out.visitEnd();
        return MethodHandles.lookup().defineClass(out.toByteArray());
    }

    private static void lead(ClassWriter out, String owner, Method method) {
        var body = out.visitMethod(ACC_PUBLIC, method.getName(), Type.getMethodDescriptor(method), null, null);
        body.visitCode();
        body.visitVarInsn(ALOAD, 0);
        body.visitFieldInsn(GETFIELD, owner, CALLS, CALLS_TYPE);
        body.visitLdcInsn(method.getName());
        arguments(body, Type.getArgumentTypes(method));
        body.visitLdcInsn(Type.getReturnType(method).getDescriptor().substring(0, 1));
        body.visitMethodInsn(
                INVOKESTATIC,
                SELF,
                "called",
                MethodType.methodType(Object.class, Calls.class, String.class, Object[].class, String.class)
                        .toMethodDescriptorString(),
                false);
        answer(body, Type.getReturnType(method));
        body.visitMaxs(0, 0);
        body.visitEnd();
    }

    /** Called by what is generated. */
    public static @Nullable Object called(Calls calls, String method, Object[] arguments, String kind) {
        var answer = calls.called(method, arguments);
        if (answer != null) {
            return answer;
        }
        return switch (kind) {
            case "Z" -> false;
            case "B" -> (byte) 0;
            case "C" -> (char) 0;
            case "I" -> 0;
            case "J" -> 0L;
            case "F" -> 0f;
            case "D" -> 0d;
            default -> null;
        };
    }

    private static void arguments(MethodVisitor body, Type[] types) {
        body.visitLdcInsn(types.length);
        body.visitTypeInsn(ANEWARRAY, "java/lang/Object");
        int local = 1;
        for (int i = 0; i < types.length; i++) {
            body.visitInsn(DUP);
            body.visitLdcInsn(i);
            body.visitVarInsn(types[i].getOpcode(ILOAD), local);
            var box = box(types[i]);
            if (box != null) {
                var type = "(" + types[i].getDescriptor() + ")L" + box + ";";
                body.visitMethodInsn(INVOKESTATIC, box, "valueOf", type, false);
            }
            body.visitInsn(AASTORE);
            local += types[i].getSize();
        }
    }

    private static void answer(MethodVisitor body, Type type) {
        var box = box(type);
        if (type.getSort() == Type.VOID) {
            body.visitInsn(POP);
        } else if (box == null) {
            body.visitTypeInsn(CHECKCAST, type.getInternalName());
        } else {
            body.visitTypeInsn(CHECKCAST, box);
            body.visitMethodInsn(INVOKEVIRTUAL, box, type.getClassName() + "Value", "()" + type.getDescriptor(), false);
        }
        body.visitInsn(type.getOpcode(IRETURN));
    }

    private static @Nullable String box(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.BYTE -> "java/lang/Byte";
            case Type.CHAR -> "java/lang/Character";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            case Type.DOUBLE -> "java/lang/Double";
            default -> null;
        };
    }
}
