package dev.mynah.testbed.android.process;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import android.os.IBinder;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.BiConsumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Objects of the framework's generated {@code Stub} classes that pass on what they are called with. The stub reads the parcel
 * and, as generated code does, throws where it does not end with the last argument.
 */
public final class RecordingStub {
    private static final String CALLS = Type.getInternalName(BiConsumer.class);
    private static final String CALLS_TYPE = Type.getDescriptor(BiConsumer.class);

    private RecordingStub() {}

    /**
     * @param callback an interface of the HAL with nothing but oneway calls, as {@code IRadioSimResponse}
     * @param calls told the name of each method called, and its arguments
     */
    public static IBinder of(Class<?> callback, BiConsumer<String, Object[]> calls)
            throws ReflectiveOperationException {
        var stub = Class.forName(callback.getName() + "$Stub", true, callback.getClassLoader());
        var made = MethodHandles.lookup().defineClass(subclass(stub));
        var object = made.getDeclaredConstructor().newInstance();
        made.getField("calls").set(object, calls);
        return (IBinder) object;
    }

    private static byte[] subclass(Class<?> stub) {
        var superName = Type.getInternalName(stub);
        var name = Type.getInternalName(RecordingStub.class) + "$Of"
                + stub.getEnclosingClass().getSimpleName();
        var out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.visit(V17, ACC_PUBLIC, name, null, superName, null);
        out.visitField(ACC_PUBLIC, "calls", CALLS_TYPE, null, null).visitEnd();
        var constructor = out.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(ALOAD, 0);
        constructor.visitMethodInsn(INVOKESPECIAL, superName, "<init>", "()V", false);
        constructor.visitInsn(RETURN);
        constructor.visitMaxs(0, 0);
        constructor.visitEnd();
        for (Method method : stub.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                passOn(out, name, method);
            }
        }
        out.visitEnd();
        return out.toByteArray();
    }

    private static void passOn(ClassWriter out, String owner, Method method) {
        var body = out.visitMethod(ACC_PUBLIC, method.getName(), Type.getMethodDescriptor(method), null, null);
        body.visitCode();
        if (method.getReturnType() == void.class) {
            body.visitVarInsn(ALOAD, 0);
            body.visitFieldInsn(GETFIELD, owner, "calls", CALLS_TYPE);
            body.visitLdcInsn(method.getName());
            arguments(body, Type.getArgumentTypes(method));
            body.visitMethodInsn(INVOKEINTERFACE, CALLS, "accept", "(Ljava/lang/Object;Ljava/lang/Object;)V", true);
            body.visitInsn(RETURN);
        } else {
            // getInterfaceVersion and getInterfaceHash, which a HAL does not ask.
            body.visitTypeInsn(org.objectweb.asm.Opcodes.NEW, "java/lang/UnsupportedOperationException");
            body.visitInsn(DUP);
            body.visitMethodInsn(INVOKESPECIAL, "java/lang/UnsupportedOperationException", "<init>", "()V", false);
            body.visitInsn(org.objectweb.asm.Opcodes.ATHROW);
        }
        body.visitMaxs(0, 0);
        body.visitEnd();
    }

    private static void arguments(MethodVisitor body, Type[] types) {
        body.visitLdcInsn(types.length);
        body.visitTypeInsn(ANEWARRAY, "java/lang/Object");
        int local = 1;
        for (int i = 0; i < types.length; i++) {
            body.visitInsn(DUP);
            body.visitLdcInsn(i);
            body.visitVarInsn(types[i].getOpcode(ILOAD), local);
            box(body, types[i]);
            body.visitInsn(AASTORE);
            local += types[i].getSize();
        }
    }

    private static void box(MethodVisitor body, Type type) {
        var box = switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.BYTE -> "java/lang/Byte";
            case Type.CHAR -> "java/lang/Character";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            default -> null;
        };
        if (box != null) {
            body.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + type.getDescriptor() + ")L" + box + ";", false);
        }
    }
}
