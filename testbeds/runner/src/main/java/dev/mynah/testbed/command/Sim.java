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

/** {@code mynah sim}. */
@Command(
        name = "sim",
        description = {
            "List the cards of the running testbed, put one into a slot, or pull it out.",
            "Without an action: where the cards are. A card that is pulled out takes its subscriber from the network; one that"
                    + " is put in is powered and registers. At the next start every card is where the testbed file has it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah sim                                  where the cards are",
            "  mynah sim remove --slot 1",
            "  mynah sim insert --slot 1 --card travel",
            "  mynah sim insert --slot 0 --card euicc0 --port 0",
            "  mynah sim insert --physical-slot 0 --card psim0    whoever speaks to that slot finds it"
        })
final class Sim implements Callable<Integer> {
    /** What is done. */
    enum Action {
        list,
        insert,
        remove
    }

    private final Stdio stdio;

    @Mixin
    private Target target = new Target();

    @Parameters(arity = "0..1", paramLabel = "ACTION", description = "list, insert or remove (default: list).")
    private Action action = Action.list;

    @Option(names = "--slot", paramLabel = "N", description = "Logical slot of the modem (default: 0).")
    private int slot;

    @Option(
            names = "--physical-slot",
            paramLabel = "N",
            description = "Physical slot of the modem, instead of a logical one.")
    private @Nullable Integer physicalSlot;

    @Option(names = "--modem", paramLabel = "NAME", description = "The modem (default: the first).")
    private @Nullable String modem;

    @Option(names = "--card", paramLabel = "NAME", description = "The card to put in.")
    private @Nullable String card;

    @Option(names = "--port", paramLabel = "P", description = "The card's port (default: the first that is free).")
    private @Nullable Integer port;

    Sim(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Refused {
        RunningTestbed testbed = target.running();
        switch (action) {
            case list -> list(testbed.request("GET", "/cards"));
            case insert -> {
                if (card == null) {
                    throw new Refused("which card? name it with --card (\"mynah sim\" lists them)");
                }
                String place = "?card=" + RunningTestbed.encoded(card) + (port == null ? "" : "&port=" + port);
                say(testbed.request("PUT", path(testbed) + place), "inserted");
            }
            case remove -> say(testbed.request("DELETE", path(testbed)), "removed");
        }
        return 0;
    }

    private String path(RunningTestbed testbed) throws Refused {
        String name = modem == null ? testbed.firstModem() : modem;
        return "/modems/" + RunningTestbed.encoded(name)
                + (physicalSlot == null ? "/slots/" + slot : "/physicalSlots/" + physicalSlot) + "/card";
    }

    private void say(JsonNode answer, String done) {
        stdio.say(target.json() ? answer.toString() : done);
    }

    private void list(JsonNode cards) {
        if (target.json()) {
            stdio.say(cards.toString());
            return;
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"CARD", "KIND", "PORTS", "IN"});
        for (JsonNode it : cards) {
            List<String> slots = new ArrayList<>();
            for (JsonNode seat : it.path("slots")) {
                String on = it.path("ports").asInt() == 1
                        ? ""
                        : " (port " + seat.path("port").asInt() + ")";
                slots.add(seat.path("modem").asText() + " slot "
                        + seat.path("slot").asInt() + on);
            }
            if (slots.isEmpty()) {
                it.path("physicalSlots")
                        .forEach(place -> slots.add(place.path("modem").asText() + " physical slot "
                                + place.path("physicalSlot").asInt()));
            }
            rows.add(new String[] {
                it.path("name").asText(),
                it.path("kind").asText(),
                it.path("ports").asText(),
                slots.isEmpty() ? "-" : String.join(", ", slots)
            });
        }
        DoorTable.lines(rows).forEach(stdio::say);
    }
}
