package dev.mynah.euicc.file;

import java.util.List;
import java.util.function.IntPredicate;

/** What must have been verified before an operation is allowed (TS 102 221 9.2.7, security condition data objects). */
public sealed interface AccessCondition {

    /** Whether it is met, given which key references have been verified. */
    boolean isMet(IntPredicate verified);

    /** Always allowed. */
    AccessCondition ALW = new Always();
    /** Never allowed. */
    AccessCondition NEV = new Never();
    /** The PIN of the application. */
    AccessCondition PIN1 = new Verified(0x01);
    /** The second PIN of the application. */
    AccessCondition PIN2 = new Verified(0x81);
    /** The operator's administrative code. */
    AccessCondition ADM1 = new Verified(0x0A);

    /** The condition that one key reference must have been verified. */
    static AccessCondition of(int keyReference) {
        return switch (keyReference) {
            case 0x01 -> PIN1;
            case 0x81 -> PIN2;
            case 0x0A -> ADM1;
            default -> new Verified(keyReference);
        };
    }

    static AccessCondition named(String name) {
        return switch (name) {
            case "ALW" -> ALW;
            case "NEV" -> NEV;
            case "PIN1" -> PIN1;
            case "PIN2" -> PIN2;
            case "ADM1" -> ADM1;
            default ->
                throw new IllegalArgumentException("access: \"" + name + "\" is not ALW, PIN1, PIN2, ADM1 or NEV");
        };
    }

    /** No condition. */
    record Always() implements AccessCondition {
        @Override
        public boolean isMet(IntPredicate verified) {
            return true;
        }

        @Override
        public String toString() {
            return "ALW";
        }
    }

    /** Nothing helps. */
    record Never() implements AccessCondition {
        @Override
        public boolean isMet(IntPredicate verified) {
            return false;
        }

        @Override
        public String toString() {
            return "NEV";
        }
    }

    /** One key reference must have been verified. */
    record Verified(int keyReference) implements AccessCondition {
        @Override
        public boolean isMet(IntPredicate verified) {
            return verified.test(keyReference);
        }

        @Override
        public String toString() {
            return switch (keyReference) {
                case 0x01 -> "PIN1";
                case 0x81 -> "PIN2";
                case 0x0A -> "ADM1";
                default -> "key %02X".formatted(keyReference);
            };
        }
    }

    /** One of several is enough. */
    record AnyOf(List<AccessCondition> conditions) implements AccessCondition {
        @Override
        public boolean isMet(IntPredicate verified) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).isMet(verified)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** All are needed. */
    record AllOf(List<AccessCondition> conditions) implements AccessCondition {
        @Override
        public boolean isMet(IntPredicate verified) {
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).isMet(verified)) {
                    return false;
                }
            }
            return true;
        }
    }
}
