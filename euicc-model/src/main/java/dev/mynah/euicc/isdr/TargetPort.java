package dev.mynah.euicc.isdr;

import java.util.OptionalInt;

/**
 * The eSIM port a profile is to be enabled on, which the mode of multiple enabled profiles decides (SGP.22 v3, 5.7.16).
 *
 * @param port the port, or -1
 * @param error why there is none; a result code of EnableProfile
 */
record TargetPort(int port, int error) {

    static final int COMMAND_ERROR = 7;
    static final int NO_ESIM_PORT_AVAILABLE = 10;

    /**
     * Finds the port.
     *
     * @param commandPort where the command came in
     * @param wanted what the request says
     */
    static TargetPort of(ProfileRegistry profiles, int commandPort, OptionalInt wanted) {
        return switch (profiles.mepMode()) {
            case NONE -> at(0);
            case A1 -> wanted.isPresent() ? exactly(profiles, wanted.getAsInt()) : lowestFreeOrOnly(profiles);
            case A2 -> wanted.isPresent() ? none(COMMAND_ERROR) : lowestFree(profiles);
            case B -> wanted.isEmpty() || wanted.getAsInt() == commandPort ? at(commandPort) : none(COMMAND_ERROR);
        };
    }

    boolean found() {
        return port >= 0;
    }

    private static TargetPort exactly(ProfileRegistry profiles, int wanted) {
        return profiles.ports().anyMatch(it -> it == wanted) ? at(wanted) : none(NO_ESIM_PORT_AVAILABLE);
    }

    private static TargetPort lowestFree(ProfileRegistry profiles) {
        OptionalInt free = profiles.ports()
                .filter(it -> profiles.enabledOn(it).isEmpty() && !profiles.marked(it))
                .findFirst();
        return free.isPresent() ? at(free.getAsInt()) : none(NO_ESIM_PORT_AVAILABLE);
    }

    /** For an assistant that knows nothing of ports: with one port it works as without MEP. */
    private static TargetPort lowestFreeOrOnly(ProfileRegistry profiles) {
        return profiles.ports().count() == 1 ? at(profiles.ports().findFirst().getAsInt()) : lowestFree(profiles);
    }

    private static TargetPort at(int port) {
        return new TargetPort(port, 0);
    }

    private static TargetPort none(int error) {
        return new TargetPort(-1, error);
    }
}
