package dev.mynah.euicc.isdr;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ES10 functions this eUICC has, by the tag of the request. What is not listed answers 6A88. */
final class Es10Functions {

    /**
     * One function.
     *
     * @param name as in SGP.22, with its interface
     * @param clause of SGP.22
     */
    record Row(int tag, String name, String clause, Es10Function function) {}

    static final List<Row> ALL = List.of(
            new Row(0xBF20, "ES10b.GetEuiccInfo1", "5.7.8", new GetEuiccInfo1()),
            new Row(0xBF21, "ES10b.PrepareDownload", "5.7.5", new PrepareDownload()),
            new Row(0xBF22, "ES10b.GetEuiccInfo2", "5.7.8", new GetEuiccInfo2()),
            new Row(0xBF28, "ES10b.ListNotification", "5.7.9", new ListNotification()),
            new Row(0xBF29, "ES10c.SetNickname", "5.7.21", new SetNickname()),
            new Row(0xBF2B, "ES10b.RetrieveNotificationsList", "5.7.10", new RetrieveNotificationsList()),
            new Row(0xBF2D, "ES10c.GetProfilesInfo", "5.7.15", new GetProfilesInfo()),
            new Row(0xBF2E, "ES10b.GetEUICCChallenge", "5.7.7", new GetEuiccChallenge()),
            new Row(0xBF30, "ES10b.RemoveNotificationFromList", "5.7.11", new RemoveNotificationFromList()),
            new Row(0xBF31, "ES10c.EnableProfile", "5.7.16", new EnableProfile()),
            new Row(0xBF32, "ES10c.DisableProfile", "5.7.17", new DisableProfile()),
            new Row(0xBF33, "ES10c.DeleteProfile", "5.7.18", new DeleteProfile()),
            new Row(0xBF34, "ES10c.eUICCMemoryReset", "5.7.19", new EuiccMemoryReset()),
            new Row(0xBF35, "ES10b.LoadCRL", "5.7.12", new LoadCrl()),
            new Row(0xBF36, "ES10b.LoadBoundProfilePackage", "5.7.6", new LoadBoundProfilePackage()),
            new Row(0xBF38, "ES10b.AuthenticateServer", "5.7.13", new AuthenticateServer()),
            new Row(0xBF3C, "ES10a.GetEuiccConfiguredAddresses", "5.7.3", new GetEuiccConfiguredAddresses()),
            new Row(0xBF3E, "ES10c.GetEID", "5.7.20", new GetEid()),
            new Row(0xBF3F, "ES10a.SetDefaultDpAddress", "5.7.4", new SetDefaultDpAddress()),
            new Row(0xBF41, "ES10b.CancelSession", "5.7.14", new CancelSession()),
            new Row(0xBF43, "ES10b.GetRAT", "5.7.22", new GetRat()));

    private static final Map<Integer, Es10Function> BY_TAG =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Row::tag, Row::function));

    private Es10Functions() {}

    static Es10Function byTag(int tag) {
        return BY_TAG.getOrDefault(tag, (card, port, request) -> Es10Answer.NO_SUCH_FUNCTION);
    }

    /** The functions as a page of documentation. */
    static String page() {
        StringBuilder page = new StringBuilder("""
                # ES10 functions

                What the ISD-R answers, from its own table. Any other request gets 6A88, one that is no data object or lacks an
                element 6A80. A function without a result code gives its data.

                | function | request | SGP.22 | result codes |
                |---|---|---|---|
                """);
        for (Row row : ALL) {
            String results = String.join(", ", row.function.results());
            page.append("| %s | %X | %s | %s |\n".formatted(row.name, row.tag, row.clause, results));
        }
        return page.toString();
    }
}
