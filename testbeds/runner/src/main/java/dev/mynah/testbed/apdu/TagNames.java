package dev.mynah.testbed.apdu;

import java.util.Map;

/** What data objects are called, by the object they are in; a tag means something else elsewhere. */
final class TagNames {
    private static final Map<Integer, String> OUTSIDE = Map.ofEntries(
            Map.entry(0x62, "FCP template"),
            Map.entry(0x6F, "FCI template"),
            Map.entry(0x61, "application template"),
            Map.entry(0x4F, "AID"),
            Map.entry(0x50, "application label"),
            Map.entry(0x84, "DF name"),
            Map.entry(0x5A, "number of the card or profile"),
            Map.entry(0xD0, "proactive command"),
            Map.entry(0xBF20, "EUICCInfo1"),
            Map.entry(0xBF21, "PrepareDownload"),
            Map.entry(0xBF22, "EUICCInfo2"),
            Map.entry(0xBF28, "ListNotification"),
            Map.entry(0xBF29, "SetNickname"),
            Map.entry(0xBF2A, "UpdateMetadata"),
            Map.entry(0xBF2B, "RetrieveNotificationsList"),
            Map.entry(0xBF2D, "ProfileInfoList"),
            Map.entry(0xBF2E, "GetEuiccChallenge"),
            Map.entry(0xBF2F, "NotificationMetadata"),
            Map.entry(0xBF30, "NotificationSent"),
            Map.entry(0xBF31, "EnableProfile"),
            Map.entry(0xBF32, "DisableProfile"),
            Map.entry(0xBF33, "DeleteProfile"),
            Map.entry(0xBF34, "eUICCMemoryReset"),
            Map.entry(0xBF36, "BoundProfilePackage"),
            Map.entry(0xBF37, "ProfileInstallationResult"),
            Map.entry(0xBF38, "AuthenticateServer"),
            Map.entry(0xBF3C, "EuiccConfiguredAddresses"),
            Map.entry(0xBF3E, "GetEuiccData"),
            Map.entry(0xBF3F, "SetDefaultDpAddress"),
            Map.entry(0xBF41, "CancelSession"),
            Map.entry(0xBF43, "RulesAuthorisationTable"),
            Map.entry(0xE3, "ProfileInfo"));

    private static final Map<Integer, String> FCP = Map.ofEntries(
            Map.entry(0x80, "file size"),
            Map.entry(0x81, "total file size"),
            Map.entry(0x82, "file descriptor"),
            Map.entry(0x83, "file identifier"),
            Map.entry(0x84, "DF name"),
            Map.entry(0x88, "short file identifier"),
            Map.entry(0x8A, "life cycle status"),
            Map.entry(0x8B, "security attributes, referenced"),
            Map.entry(0x8C, "security attributes, compact"),
            Map.entry(0xAB, "security attributes, expanded"),
            Map.entry(0xA5, "proprietary information"),
            Map.entry(0xC6, "PIN status template"));

    private static final Map<Integer, String> PROPRIETARY = Map.of(
            0x80, "UICC characteristics",
            0x81, "application power consumption",
            0x82, "minimum clock frequency",
            0x83, "available memory",
            0x84, "file details",
            0x85, "reserved file size",
            0x86, "maximum file size",
            0x87, "supported commands",
            0x88, "specific UICC environment conditions");

    private static final Map<Integer, String> PIN_STATUS =
            Map.of(0x90, "PIN status", 0x83, "key reference", 0x95, "usage qualifier");

    private static final Map<Integer, String> PROFILE = Map.ofEntries(
            Map.entry(0x5A, "ICCID"),
            Map.entry(0x4F, "ISD-P AID"),
            Map.entry(0x9F70, "state"),
            Map.entry(0x90, "nickname"),
            Map.entry(0x91, "service provider"),
            Map.entry(0x92, "name"),
            Map.entry(0x93, "icon type"),
            Map.entry(0x94, "icon"),
            Map.entry(0x95, "class"),
            Map.entry(0xB6, "notification configuration"),
            Map.entry(0xB7, "owner"),
            Map.entry(0x99, "policy rules"),
            Map.entry(0x9F24, "enabled on eSIM port"));

    private static final Map<Integer, Map<Integer, String>> INSIDE =
            Map.of(0x62, FCP, 0x6F, FCP, 0xA5, PROPRIETARY, 0xC6, PIN_STATUS, 0xE3, PROFILE);

    private TagNames() {}

    /** Empty where nobody has told us. */
    static String of(int tag, int parent) {
        Map<Integer, String> inside = INSIDE.getOrDefault(parent, parent == 0 ? OUTSIDE : Map.of());
        String name = inside.get(tag);
        return name != null ? name : OUTSIDE.getOrDefault(tag > 0xFF || tag == 0xE3 ? tag : -1, "");
    }
}
