package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the page on security says that Wonce is made of is what the build makes it of. */
final class DependenciesTest {
    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]*`[^|]*) \\| (\\d[^ |]*) \\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final XPath path = XPathFactory.newInstance().newXPath();

    @Test
    void every_library_that_runs_is_listed_with_its_version() throws Exception {
        assertThat(listed()).isEqualTo(built());
    }

    /** The libraries that the build names itself, with their versions. */
    static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        try (Stream<String> lines = Files.lines(Path.of("src/site/security.md"))) {
            lines.map(ROW::matcher)
                    .filter(Matcher::find)
                    .forEach(row -> NAME.matcher(row.group(1))
                            .results()
                            .forEach(name -> listed.put(name.group(1), row.group(2))));
        }
        return listed;
    }

    private Map<String, String> built()
            throws XPathExpressionException, ParserConfigurationException, IOException, SAXException {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        NodeList all = (NodeList)
                path.evaluate("/project/dependencies/dependency[not(scope='test')]", pom, XPathConstants.NODESET);
        Map<String, String> built = new TreeMap<>();
        for (Element each : IntStream.range(0, all.getLength())
                .mapToObj(at -> (Element) all.item(at))
                .toList()) {
            built.put(path.evaluate("artifactId", each), version(each, pom));
        }
        return built;
    }

    /** Its own, or the one that is managed for it, or for all of its group. */
    private String version(Element dependency, Document pom) throws XPathExpressionException {
        String group = path.evaluate("groupId", dependency);
        String managed = "/project/dependencyManagement/dependencies/dependency";
        String version = path.evaluate("version", dependency);
        if (version.isEmpty()) {
            version = path.evaluate(
                    managed + "[artifactId='" + path.evaluate("artifactId", dependency) + "']/version", pom);
        }
        if (version.isEmpty()) {
            version = path.evaluate(managed + "[type='pom'][starts-with('" + group + "', groupId)]/version", pom);
        }
        return version.startsWith("${")
                ? path.evaluate(
                        "/project/properties/*[name()='" + version.substring(2, version.length() - 1) + "']", pom)
                : version;
    }
}
