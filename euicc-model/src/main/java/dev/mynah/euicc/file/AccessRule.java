package dev.mynah.euicc.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who may do what with a file: one record of EF.ARR or a rule in the file's own parameters. An operation nobody mentions is never
 * allowed; so is everything in a rule that can't be read.
 */
public final class AccessRule {

    /** Nothing is allowed. */
    static final AccessRule NOTHING = new AccessRule(Map.of());

    private static final FileOperation[] OPERATIONS = FileOperation.values();

    private final Map<FileOperation, AccessCondition> conditions;

    private AccessRule(Map<FileOperation, AccessCondition> conditions) {
        this.conditions = conditions;
    }

    /** What the standard record with this number says. */
    static AccessRule standard(int record) {
        return AccessRules.standard().rule(record);
    }

    /** What must have been verified. */
    public AccessCondition condition(FileOperation operation) {
        AccessCondition condition = conditions.get(operation);
        return condition == null ? AccessCondition.NEV : condition;
    }

    /** The same rule, which also asks for a condition where an access mode byte has a bit. */
    AccessRule withMode(int mode, AccessCondition condition) {
        return with(operation -> (operation.mode() & mode) != 0, condition);
    }

    /** The same rule, which also asks for a condition for an instruction. */
    AccessRule withInstruction(int instruction, AccessCondition condition) {
        return with(operation -> operation.mode() == 0 && operation.instruction() == instruction, condition);
    }

    private AccessRule with(Predicate<FileOperation> concerned, AccessCondition condition) {
        Map<FileOperation, AccessCondition> next = new EnumMap<>(FileOperation.class);
        next.putAll(conditions);
        for (FileOperation operation : OPERATIONS) {
            if (concerned.test(operation)) {
                // Conditions that stand side by side must all be met (ISO/IEC 7816-4 5.4.3.2).
                next.merge(operation, condition, (one, other) -> new AccessCondition.AllOf(List.of(one, other)));
            }
        }
        return new AccessRule(next);
    }
}
