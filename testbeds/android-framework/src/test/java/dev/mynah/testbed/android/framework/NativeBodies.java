package dev.mynah.testbed.android.framework;

import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNCHRONIZED;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.DCONST_0;
import static org.objectweb.asm.Opcodes.FCONST_0;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.LCONST_0;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Gives methods of framework classes a body of ours. The stand-in of {@code android.os.Parcel} is
 * {@code …process.natives.AndroidOsParcel}: a static method there with the name and type of one here (an instance
 * method's receiver comes first) takes its place. A native method without a stand-in answers null or zero.
 */
final class NativeBodies {
    private static final String STAND_INS = FrameworkLoader.PROCESS.replace('.', '/') + "natives/";

    private final ClassLoader where;

    NativeBodies(ClassLoader where) {
        this.where = where;
    }

    /** @return the class with bodies for its native and replaced methods */
    byte[] give(String name, byte[] original) {
        var reader = new ClassReader(original);
        var standIn = STAND_INS + standIn(name);
        var bodies = methodsOf(standIn);
        var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new Rewriter(writer, reader.getClassName(), standIn, bodies), 0);
        return writer.toByteArray();
    }

    /** {@code android.os.Parcel} is {@code AndroidOsParcel}. */
    private static String standIn(String name) {
        var joined = new StringBuilder();
        for (String part : name.split("[.$]")) {
            joined.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
        }
        return joined.toString();
    }

    private Set<String> methodsOf(String standIn) {
        try (var in = where.getResourceAsStream(standIn + ".class")) {
            if (in == null) {
                return Set.of();
            }
            Set<String> found = new HashSet<>();
            new ClassReader(in)
                    .accept(
                            new ClassVisitor(ASM9) {
                                @Override
                                public @Nullable MethodVisitor visitMethod(
                                        int access, String name, String type, String signature, String[] thrown) {
                                    if ((access & ACC_STATIC) != 0 && !name.startsWith("<")) {
                                        found.add(name + type);
                                    }
                                    return null;
                                }
                            },
                            ClassReader.SKIP_CODE);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Rewriter extends ClassVisitor {
        private final String owner;
        private final String standIn;
        private final Set<String> bodies;

        Rewriter(ClassVisitor out, String owner, String standIn, Set<String> bodies) {
            super(ASM9, out);
            this.owner = owner;
            this.standIn = standIn;
            this.bodies = bodies;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String type, String signature, String[] thrown) {
            boolean isStatic = (access & ACC_STATIC) != 0;
            var flat = isStatic ? type : "(L" + owner + ";" + type.substring(1);
            boolean replaced = bodies.contains(name + flat);
            if (!replaced && (access & ACC_NATIVE) == 0) {
                return super.visitMethod(access, name, type, signature, thrown);
            }
            var body = super.visitMethod(access & ~ACC_NATIVE & ~ACC_SYNCHRONIZED, name, type, signature, thrown);
            body.visitCode();
            if (replaced) {
                call(body, name, flat);
            } else {
                answerNothing(body, Type.getReturnType(type));
            }
            body.visitMaxs(0, 0);
            body.visitEnd();
            return null;
        }

        private void call(MethodVisitor body, String name, String flat) {
            int local = 0;
            for (Type argument : Type.getArgumentTypes(flat)) {
                body.visitVarInsn(argument.getOpcode(ILOAD), local);
                local += argument.getSize();
            }
            body.visitMethodInsn(INVOKESTATIC, standIn, name, flat, false);
            body.visitInsn(Type.getReturnType(flat).getOpcode(IRETURN));
        }

        private static void answerNothing(MethodVisitor body, Type type) {
            switch (type.getSort()) {
                case Type.VOID -> {}
                case Type.LONG -> body.visitInsn(LCONST_0);
                case Type.FLOAT -> body.visitInsn(FCONST_0);
                case Type.DOUBLE -> body.visitInsn(DCONST_0);
                case Type.ARRAY, Type.OBJECT -> body.visitInsn(ACONST_NULL);
                default -> body.visitInsn(ICONST_0);
            }
            body.visitInsn(type.getOpcode(IRETURN));
        }
    }
}
