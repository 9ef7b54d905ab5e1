package dev.mynah.testbed.subscribers;

/** The page about subscribers, as Markdown. */
final class SubscribersPage {
    private SubscribersPage() {}

    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Subscribers

                An operator's subscribers are those whose profiles name it (`operator:` of a profile), and those of its own lists:

                    operators:
                      alpha:
                        subscribers:
                          - { imsi: 001010000000001, roaming: any }        # more about a profile's subscriber
                          - { imsi: 001010000000009, k: ..., opc: ..., services: { packets: no } }
                        subscribersFrom: [ more.csv, hlr.db ]              # tables beside the testbed file

                The testbed file says who exists; what becomes of them (sequence numbers, services, short messages) is state, in the
                run directory or in a database.

                A running operator's are changed by the [knobs](knobs.md) `subscribe`, `subscription` and `withdraw`, until the testbed ends;
                `mynah subscribers show` and `OperatorControl.subscriber` read them, never a key.

                **What a subscriber may not.** Without packets: #7 in LTE, NR, GSM and UMTS. Without circuits: #2, and packets alone after
                a combined attach. A technology in `notIn`: #15, in NR #27. Barred `ROAMING`: as without an agreement. Without
                `messagesOut`: RP cause 50; without `messagesIn`: what is sent to it is not obtainable. Without `telephony`: calls fail with
                cause 57, but to emergency numbers.

                **Several SIMs with one number.** Any number of subscribers may have an MSISDN, such as the profiles that one person has
                on an eUICC or in several devices. A call rings the first whose MSC was heard of or, with `hlr: { sharedNumbers: all }`, every
                one of them, until one answers; the first one's forwarding counts then for all. A short message goes to the first that is
                known to be registered, may have it, and answers.

                **Cards.** A subscriber has the ICCID, and the EID, of the profile in the testbed file with its IMSI; `iccid` and `eid` say
                so of others. Any number of subscriptions may be on an eUICC, and be registered at once. A network is never told an EID: the
                `installed` knob says where a profile was downloaded to meanwhile. `onlyEid` binds a subscription to an eUICC; known to be
                on another one, it is refused at home with #6, as if in a device that is not its own.
                `mynah subscribers show --eid EID` and `--iccid ICCID` look them up.

                **Devices.** Any SIM works in any device, unless

                    operators:
                      alpha:
                        equipment:
                          refused: [ 490154203237518, 35209900 ]           # an IMEI; all of a type (TAC)
                          allowed: [ 49015420 ]                            # where this is said, only these
                        subscribers:
                          - { imsi: 001010000000001, services: { imei: 490154203237518 } }   # this SIM in this device alone

                The network asks who a device is only where it matters: MME and AMF with the security mode, the SGSN with the challenge, the
                MSC before it accepts a location updating. One that is not served is refused with #6, and its SIM is invalid to it until
                it is switched off and on. The `equipment` knob refuses and serves devices at any time. A subscriber's `imei` binds it
                in its home network.

                ## Tables

                A table is a file of one of three kinds, told apart by what is in it:

                - **CSV**: a line of headings in any order and spelling (`moreNumbers`, `more_numbers`), then a line for each subscriber.
                  Values are as in a testbed file, the items of a list are separated by spaces, an empty value is as usual. Lines that
                  begin with `#` say nothing.
                - **srsRAN's `user_db.csv`**, with or without a line of headings: name, `mil` or `xor`, IMSI, key, `op` or `opc` and its
                  value, AMF, SQN, QCI, address. Name and QCI are left out; so are addresses, with a note.
                - **osmo-hlr's database** (SQLite, schema 6): IMSI, number and more numbers, network access mode, access points,
                  MILENAGE, XOR and COMP128 with keys, SQN and IND. osmo-hlr knows no TUAK, no constants of MILENAGE and no number
                  with two subscribers; what an export leaves out it says.

                `mynah subscribers import TABLE` prints a table as `subscribers:` for a testbed file. `mynah subscribers export FILE
                --operator NAME` prints an operator's as CSV, with `--osmo-hlr DB` it writes them into a database, which is made where
                there is none. Both leave keys and passwords out unless `--keys` is given: without, a testbed takes them from the
                profiles of its cards.

                | column | means; where it is empty | with `--keys` only |
                |---|---|---|
                """);
        for (Column column : Column.values()) {
            page.append(
                    "| `%s` | %s | %s |%n".formatted(column.word(), column.meaning(), column.secret() ? "yes" : ""));
        }
        return page.toString();
    }
}
