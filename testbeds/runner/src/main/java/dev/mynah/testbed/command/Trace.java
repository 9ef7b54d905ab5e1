package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mynah.testbed.control.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mynah trace}. */
@Command(
        name = "trace",
        description = {
            "Print what has happened in the running testbed of late: AT lines, APDUs, NAS messages, states.",
            "The whole run is in testbed.log and trace.pcap of the run directory."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah trace --follow                             until the testbed ends",
            "  mynah trace --follow | grep ^modem0/slot1        one slot",
            "  mynah trace --json | jq 'select(.event == \"NasExchanged\").summary'"
        })
final class Trace implements Callable<Integer> {
    private static final JsonFactory JSON = new JsonFactory();

    private final Stdio stdio;

    @Mixin
    private Target target = new Target();

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what happens from now on.")
    private boolean follow;

    Trace(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Refused, IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(target.running().get("/events?follow=" + follow), UTF_8))) {
            for (String line = lines.readLine(); line != null && !stdio.out().checkError(); line = lines.readLine()) {
                stdio.say(target.json() ? line : readable(line));
            }
        } catch (IOException e) {
            // The testbed ended while we read: so does its trace.
        }
        return 0;
    }

    /** As the log has it: subject, what happened, time. */
    static String readable(String event) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(event)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken().isScalarValue()) {
                    fields.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
        return fields.getOrDefault("subject", "testbed") + " " + fields.getOrDefault("line", "")
                + (fields.containsKey("time") ? " [" + fields.get("time") + "]" : "");
    }
}
