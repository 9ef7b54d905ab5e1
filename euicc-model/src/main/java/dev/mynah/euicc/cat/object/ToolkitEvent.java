package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.cat.terminal.TerminalFeature;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a terminal can tell the card of when it happens (TS 102 223 8.25). */
public enum ToolkitEvent {
    MT_CALL(0x00, "mtCall", TerminalFeature.EVENT_MT_CALL),
    CALL_CONNECTED(0x01, "callConnected", TerminalFeature.EVENT_CALL_CONNECTED),
    CALL_DISCONNECTED(0x02, "callDisconnected", TerminalFeature.EVENT_CALL_DISCONNECTED),
    LOCATION_STATUS(0x03, "locationStatus", TerminalFeature.EVENT_LOCATION_STATUS),
    USER_ACTIVITY(0x04, "userActivity", TerminalFeature.EVENT_USER_ACTIVITY),
    IDLE_SCREEN_AVAILABLE(0x05, "idleScreenAvailable", TerminalFeature.EVENT_IDLE_SCREEN_AVAILABLE),
    CARD_READER_STATUS(0x06, "cardReaderStatus", null),
    LANGUAGE_SELECTION(0x07, "languageSelection", TerminalFeature.EVENT_LANGUAGE_SELECTION),
    BROWSER_TERMINATION(0x08, "browserTermination", TerminalFeature.EVENT_BROWSER_TERMINATION),
    DATA_AVAILABLE(0x09, "dataAvailable", TerminalFeature.EVENT_DATA_AVAILABLE),
    CHANNEL_STATUS(0x0A, "channelStatus", TerminalFeature.EVENT_CHANNEL_STATUS),
    ACCESS_TECHNOLOGY_CHANGE(0x0B, "accessTechnologyChange", TerminalFeature.EVENT_ACCESS_TECHNOLOGY_CHANGE),
    DISPLAY_PARAMETERS_CHANGED(0x0C, "displayParametersChanged", null),
    LOCAL_CONNECTION(0x0D, "localConnection", null),
    NETWORK_SEARCH_MODE_CHANGE(0x0E, "networkSearchModeChange", TerminalFeature.EVENT_NETWORK_SEARCH_MODE_CHANGE),
    BROWSING_STATUS(0x0F, "browsingStatus", null),
    FRAMES_INFORMATION_CHANGE(0x10, "framesInformationChange", null),
    NETWORK_REJECTION(0x12, "networkRejection", null),
    HCI_CONNECTIVITY(0x13, "hciConnectivity", null),
    ACCESS_TECHNOLOGY_CHANGE_MULTIPLE(0x14, "accessTechnologyChangeMultiple", null),
    CSG_CELL_SELECTION(0x15, "csgCellSelection", null),
    CONTACTLESS_STATE_REQUEST(0x16, "contactlessStateRequest", null),
    IMS_REGISTRATION(0x17, "imsRegistration", null),
    INCOMING_IMS_DATA(0x18, "incomingImsData", null),
    PROFILE_CONTAINER(0x19, "profileContainer", null),
    SECURED_PROFILE_CONTAINER(0x1B, "securedProfileContainer", null),
    POLL_INTERVAL_NEGOTIATION(0x1C, "pollIntervalNegotiation", null),
    DATA_CONNECTION_STATUS_CHANGE(0x1D, "dataConnectionStatusChange", null);

    private final int value;
    private final String word;
    private final @Nullable TerminalFeature feature;

    ToolkitEvent(int value, String word, @Nullable TerminalFeature feature) {
        this.value = value;
        this.word = word;
        this.feature = feature;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What it is called in a testbed file. */
    public String word() {
        return word;
    }

    /** What a terminal that can tell of it says in its profile; empty where nobody has needed that yet. */
    public Optional<TerminalFeature> feature() {
        return Optional.ofNullable(feature);
    }

    /** The event with a value; empty when it isn't known. */
    public static Optional<ToolkitEvent> of(int value) {
        return Arrays.stream(values()).filter(it -> it.value == value).findFirst();
    }
}
