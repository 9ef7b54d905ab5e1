package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.radio.AccessNetwork;

public record ImsCall(
        int index,
        AidlEnum<CallType> callType,
        AidlEnum<AccessNetwork> accessNetwork,
        AidlEnum<CallState> callState,
        AidlEnum<Direction> direction,
        boolean isHeldByRemote)
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

    public enum CallState implements AidlEnum<CallState> {
        ACTIVE(0),
        HOLDING(1),
        DIALING(2),
        ALERTING(3),
        INCOMING(4),
        WAITING(5),
        DISCONNECTING(6),
        DISCONNECTED(7);

        private final int value;

        CallState(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }

    public enum Direction implements AidlEnum<Direction> {
        INCOMING(0),
        OUTGOING(1);

        private final int value;

        Direction(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }
}
