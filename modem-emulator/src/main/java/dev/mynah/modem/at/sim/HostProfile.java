package dev.mynah.modem.at.sim;

import dev.mynah.euicc.cat.terminal.TerminalFeature;
import dev.mynah.euicc.cat.terminal.TerminalProfile;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.util.Set;

/** The TE profile of a line: what of the toolkit the host behind it shows and asks. TS 27.007 12.2.1. */
final class HostProfile {
    /** What any host with a screen and keys can do, until it says otherwise. */
    private static final TerminalProfile USUAL = TerminalProfile.of(Set.of(
            TerminalFeature.MENU_SELECTION,
            TerminalFeature.UCS2_ENTRY,
            TerminalFeature.UCS2_DISPLAY,
            TerminalFeature.DISPLAY_TEXT,
            TerminalFeature.GET_INKEY,
            TerminalFeature.GET_INPUT,
            TerminalFeature.PLAY_TONE,
            TerminalFeature.SELECT_ITEM,
            TerminalFeature.SET_UP_MENU,
            TerminalFeature.SET_UP_IDLE_MODE_TEXT,
            TerminalFeature.LANGUAGE_NOTIFICATION,
            TerminalFeature.LAUNCH_BROWSER));

    private static final Setting<TerminalProfile> WRITTEN = Setting.memory(USUAL);

    private HostProfile() {}

    static byte[] of(AtPort port) {
        return port.get(WRITTEN).bytes();
    }

    /** Without any octets, back to the usual one. */
    static void write(AtPort port, byte[] profile) {
        port.set(WRITTEN, profile.length == 0 ? USUAL : new TerminalProfile(profile));
    }

    /** Has the host take part with its profile, anew where it has changed; or no more. */
    static void take(AtPort port, boolean part) {
        port.releaseToolkit();
        if (part) {
            port.holdToolkit(of(port));
        }
    }
}
