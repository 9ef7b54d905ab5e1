package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

public enum SimLockMultiSimPolicy implements AidlEnum<SimLockMultiSimPolicy> {
    NO_MULTISIM_POLICY(0),
    ONE_VALID_SIM_MUST_BE_PRESENT(1),
    @Since(3)
    APPLY_TO_ALL_SLOTS(2),
    @Since(3)
    APPLY_TO_ONLY_SLOT_1(3),
    @Since(3)
    VALID_SIM_MUST_PRESENT_ON_SLOT_1(4),
    @Since(3)
    ACTIVE_SERVICE_ON_SLOT_1_TO_UNBLOCK_OTHER_SLOTS(5),
    @Since(3)
    ACTIVE_SERVICE_ON_ANY_SLOT_TO_UNBLOCK_OTHER_SLOTS(6),
    @Since(3)
    ALL_SIMS_MUST_BE_VALID(7),
    @Since(3)
    SLOT_POLICY_OTHER(8);

    private final int value;

    SimLockMultiSimPolicy(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
