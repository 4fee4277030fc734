/** How every subject is drawn: from where it is looked at, and what stands on the ground. */
import type { View } from '../camera.ts';
import type { Scene } from '../scene.ts';
import type { Stage } from '../stage.ts';

export interface Drawing {
  view(scene: Scene): View;
  draw(stage: Stage): string;
  /** What stands behind it, where that is not its setting as others see it. */
  backdrop?(stage: Stage): string;
}
