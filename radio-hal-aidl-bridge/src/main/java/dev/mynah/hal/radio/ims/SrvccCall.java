package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;

/** A call of the IMS stack that the modem carries on in the circuit-switched domain. */
public record SrvccCall(
        int index,
        AidlEnum<CallType> callType,
        int callState,
        AidlEnum<CallSubState> callSubstate,
        AidlEnum<ToneType> ringbackToneType,
        boolean isMpty,
        boolean isMT,
        String number,
        int numPresentation,
        String name,
        int namePresentation)
        implements Parcelable {

    public enum CallType implements AidlEnum<CallType> {
        NORMAL(0),
        EMERGENCY(1);

        private final int value;

        CallType(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }

    public enum CallSubState implements AidlEnum<CallSubState> {
        NONE(0),
        PREALERTING(1);

        private final int value;

        CallSubState(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }

    public enum ToneType implements AidlEnum<ToneType> {
        NONE(0),
        LOCAL(1),
        NETWORK(2);

        private final int value;

        ToneType(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }
}
