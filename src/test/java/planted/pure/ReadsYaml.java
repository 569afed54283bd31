package planted.pure;

import org.yaml.snakeyaml.Yaml;

/** A pure class that reads YAML outside of the content. */
public class ReadsYaml {

	Object read(String text) {
		return new Yaml().load(text);
	}

}
