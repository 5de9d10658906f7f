package fr.eterritoire.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Whatever address somebody types, the program asks no machine but public ones.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutgoingTest {
    private static final int LONGEST = OddServer.LONGEST;

    private final Map<String, Queue<String>> known = new HashMap<>();
    private final AtomicInteger questions = new AtomicInteger();
    private OddServer server;
    private Border border;
    private Outgoing outgoing;
    private String agenda = "";

    @BeforeEach
    void open() throws IOException {
        server = new OddServer();
        agenda = "agenda.test:" + server.port();
        known.put("agenda.test", answers("127.0.0.1"));
        var settings = new OutgoingSettings(Set.of(agenda), Duration.ofMillis(1500), LONGEST);
        border = new Border(names(), settings);
        outgoing = new Outgoing(border, settings);
    }

    @AfterEach
    void close() throws IOException {
        outgoing.destroy();
        server.close();
    }

    /// The same addresses each time, or others the next time when there are several.
    private static Queue<String> answers(String... each) {
        return new ArrayDeque<>(List.of(each));
    }

    private Names names() {
        return new Names() {
            @Override
            InetAddress[] addressesOf(String host) {
                questions.incrementAndGet();
                var queue = known.get(host);
                var answer = queue.size() > 1 ? queue.remove() : queue.peek();
                return List.of(answer.split(" ")).stream()
                        .map(InetAddress::ofLiteral)
                        .toArray(InetAddress[]::new);
            }
        };
    }

    private Outcome fetch(String address) {
        return outgoing.fetch(URI.create(address));
    }

    static Stream<String> numbersAndOtherSchemes() {
        return Stream.of(
                """
                http://127.0.0.1/ http://127.1/ http://127.0.1/ http://127.0.0.1./
                http://2130706433/ http://0x7f000001/ http://0x7f.0.0.1/ http://0X7F.0.0.1/
                http://0177.0.0.1/ http://017700000001/ http://0/ http://0.0.0.0/
                http://00000.0.0.0/ http://127.0.0.1.0x/ http://[::1]/ http://[::]/
                http://[0:0:0:0:0:0:0:1]/ http://[::ffff:127.0.0.1]/ http://[::ffff:7f00:1]/
                http://[::127.0.0.1]/ http://[64:ff9b::7f00:1]/ http://[2002:7f00:1::]/
                http://[fe80::1]/ http://[fe80::1%25eth0]/ http://[fd00::1]/ http://[ff02::1]/
                http://localhost/ http://LOCALHOST/ http://localhost./ http://poste/
                http://127。0。0。1/ http://①②⑦.⓪.⓪.①/ http://１２７.0.0.1/ http://10.0.0.1/
                http://192.168.0.1/ http://172.16.0.1/ http://169.254.169.254/latest/meta-data/
                http://2852039166/ http://0xa9fea9fe/ http://100.64.0.1/ http://224.0.0.1/
                http://255.255.255.255/ http://8.8.8.8/ http://agenda.test@127.0.0.1/
                http://127.0.0.1@example.org/ http://example.org:22/ http://example.org:5432/
                https://example.org:8081/ http:127.0.0.1 //127.0.0.1/ http:///etc/passwd
                file:///etc/passwd ftp://example.org/ gopher://example.org/
                jar:http://example.org!/ mailto:maire@vouille.test /etc/passwd
                http://-a.example.org/ http://a_b.example.org/
                """
                        .split("\\s+"));
    }

    static Stream<String> addressesInside() {
        return Stream.of(
                """
                127.0.0.1, 127.255.3.9, 10.1.2.3, 172.16.0.1, 172.31.255.255, 192.168.1.1,
                169.254.169.254, 100.64.0.1, 100.127.255.254, 0.0.0.0, 0.1.2.3, 192.0.0.170,
                192.0.2.1, 192.88.99.1, 198.18.0.1, 198.19.9.9, 198.51.100.1, 203.0.113.1,
                224.0.0.1, 239.255.255.250, 240.0.0.1, 255.255.255.255, ::, ::1, ::127.0.0.1,
                ::ffff:10.0.0.1, ::ffff:0:10.0.0.1, 64:ff9b::127.0.0.1, 64:ff9b::169.254.169.254,
                64:ff9b:1::10.0.0.1, 2002:7f00:1::, 2002:a9fe:a9fe::1, 2001:0:7f00:1::,
                2001:db8::1, 3fff::1, 100::1, fc00::1, fd12:3456::1, fe80::1, febf::1, fec0::1,
                ff02::1, ff0e::1, 93.184.216.34 10.0.0.1, 2a01:cb00::1 ::1,
                """
                        .split("[\\n,]\\s*"));
    }

    @Test
    void a_calendar_is_read_from_the_address_its_name_had_with_its_name() {
        assertThat(fetch("http://" + agenda + "/once"))
                .isInstanceOfSatisfying(
                        Outcome.Answered.class,
                        read -> {
                            assertThat(new String(read.body(), StandardCharsets.UTF_8))
                                    .isEqualTo("BEGIN:VCALENDAR for " + agenda);
                            assertThat(read.from()).hasPath("/agenda.ics");
                        });
    }

    @ParameterizedTest
    @MethodSource("numbersAndOtherSchemes")
    void an_address_in_numbers_or_not_of_the_web_is_refused_and_no_name_asked_for(String address) {
        assertThat(fetch(address)).isInstanceOf(Outcome.Refused.class);
        assertThat(questions).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("addressesInside")
    void a_name_that_leads_inside_is_refused(String addresses) {
        known.put("piege.test", answers(addresses));
        assertThat(fetch("http://piege.test/")).isEqualTo(new Outcome.Refused(Refusal.NOT_PUBLIC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "11.0.0.1",
                "223.255.255.254",
                "2a01:cb00::1",
                "2606:2800::1",
                "64:ff9b::93.184.216.34",
                "2002:5db8:d822::1"
            })
    void public_addresses_are_public(String address) {
        assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void a_name_that_changes_its_mind_after_it_was_judged_gains_nothing() {
        known.put("agenda.test", answers("127.0.0.1", "10.0.0.1"));
        assertThat(fetch("http://" + agenda + "/")).isInstanceOf(Outcome.Answered.class);
        assertThat(questions).as("judged once, and connected to what was judged").hasValue(1);

        known.put("tourne.test", answers("93.184.216.34", "127.0.0.1"));
        assertThat(judged("tourne.test")).containsExactly("93.184.216.34");
        assertThat(fetch("http://tourne.test/secret"))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_PUBLIC));
        assertThat(server.secrets).hasValue(0);
    }

    private List<String> judged(String host) {
        try {
            return border.resolve(host, 80).stream()
                    .map(each -> each.getAddress().getHostAddress())
                    .toList();
        } catch (UnknownHostException refused) {
            return List.of();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/loopback", "/inside", "/file", "/round"})
    void a_redirect_is_judged_like_the_first_address(String path) {
        known.put("interne.test", answers("10.0.0.1"));
        assertThat(fetch("http://" + agenda + path)).isInstanceOf(Outcome.Refused.class);
        assertThat(server.secrets).hasValue(0);
    }

    @Test
    void what_is_too_long_or_never_ends_is_given_up() {
        assertThat(fetch("http://" + agenda + "/long"))
                .isEqualTo(new Outcome.Refused(Refusal.TOO_LONG));
        var before = System.nanoTime();
        assertThat(fetch("http://" + agenda + "/endless")).isInstanceOf(Outcome.Silent.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_library_that_asks_by_itself_is_held_to_the_same() throws IOException {
        var requests = outgoing.requests();
        var get = HttpMethod.GET;
        try (var read =
                requests.createRequest(URI.create("http://" + agenda + "/"), get).execute()) {
            assertThat(read.getStatusCode().value()).isEqualTo(200);
        }
        known.put("piege.test", answers("127.0.0.1"));
        for (var address : List.of("http://127.0.0.1/", "http://piege.test/")) {
            assertThat(
                            org.assertj.core.api.Assertions.catchThrowable(
                                    () ->
                                            requests.createRequest(URI.create(address), get)
                                                    .execute()))
                    .isInstanceOf(IOException.class);
        }
    }
}
