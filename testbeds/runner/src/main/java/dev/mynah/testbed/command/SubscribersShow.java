package dev.mynah.testbed.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.testbed.control.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mynah subscribers show}. */
@Command(
        name = "show",
        description =
                "Show the subscribers of an operator of the running testbed, and where they are. Never their keys.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah subscribers show --operator alpha",
            "  mynah subscribers show --operator alpha 001010000000001 --json"
        })
final class SubscribersShow implements Callable<Integer> {
    private final Stdio stdio;

    @Mixin
    private Target target = new Target();

    @Option(names = "--operator", paramLabel = "NAME", required = true, description = "Whose subscribers.")
    private String operator = "";

    @Parameters(arity = "0..1", paramLabel = "IMSI", description = "One of them.")
    private @Nullable String imsi;

    SubscribersShow(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Refused {
        String one = imsi == null ? "" : "&imsi=" + RunningTestbed.encoded(imsi);
        JsonNode answer =
                target.running().request("GET", "/subscribers?operator=" + RunningTestbed.encoded(operator) + one);
        if (target.json()) {
            stdio.say(answer.toString());
            return 0;
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"IMSI", "MSISDN", "SERVED BY", "LTE"});
        answer.forEach(it -> rows.add(new String[] {
            it.path("imsi").asText(),
            it.path("msisdn").asText(),
            it.path("servedBy").asText(),
            it.path("lte").asText()
        }));
        DoorTable.lines(rows).forEach(stdio::say);
        return 0;
    }
}
